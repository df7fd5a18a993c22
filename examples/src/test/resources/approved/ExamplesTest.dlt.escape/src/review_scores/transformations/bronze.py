# Databricks notebook source
# MAGIC %md
# MAGIC # review_scores: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="What customers write", table_properties={"quality": "bronze"})
def reviews():
    """What customers write"""
    return (
        spark.read.format("json")
        .schema("review_id BIGINT, product STRING, text STRING")
        .load("/Volumes/shop/landing/reviews")
    )
