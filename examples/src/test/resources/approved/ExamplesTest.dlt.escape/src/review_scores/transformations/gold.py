# Databricks notebook source
# MAGIC %md
# MAGIC # review_scores: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F
from utilities.text_tools import slug

# COMMAND ----------

slug_udf = F.udf(slug, "string")

# COMMAND ----------


@dlt.table(comment="The average score of each product", table_properties={"quality": "gold"})
def product_scores():
    """The average score of each product"""
    return (
        dlt.read("reviews_scored")
        .groupBy("product")
        .agg(F.avg("score").alias("score"))
        .withColumn("page", slug_udf("product"))
    )
