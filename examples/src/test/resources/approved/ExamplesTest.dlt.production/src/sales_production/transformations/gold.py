# Databricks notebook source
# MAGIC %md
# MAGIC # production-pipeline: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="Revenue by store and day",
    table_properties={"quality": "gold"},
    cluster_by=["store", "day"],
)
def sales_daily():
    """Revenue by store and day"""
    return (
        dlt.read("sales_ingested")
        .groupBy("store", F.to_date("sold_at").alias("day"))
        .agg(F.sum("amount").alias("revenue"), F.count(F.lit(1)).alias("sales"))
    )
