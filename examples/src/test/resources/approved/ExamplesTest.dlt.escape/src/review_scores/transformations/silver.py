# Databricks notebook source
# MAGIC %md
# MAGIC # review_scores: silver

# COMMAND ----------

import dlt
from utilities.scoring import score_reviews

# COMMAND ----------


@dlt.table(comment="Reviews with the score of the model", table_properties={"quality": "silver"})
def reviews_scored():
    """Reviews with the score of the model"""
    return score_reviews(dlt.read("reviews"))
