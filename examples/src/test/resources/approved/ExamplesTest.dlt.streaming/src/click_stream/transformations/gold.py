# Databricks notebook source
# MAGIC %md
# MAGIC # click_stream: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="Sessions that end after thirty minutes of silence",
    table_properties={"quality": "gold"},
)
def sessions():
    """Sessions that end after thirty minutes of silence"""
    return (
        dlt.read_stream("page_views")
        .withWatermark("clicked_at", "30 minutes")
        .groupBy(F.session_window("clicked_at", "30 minutes").alias("session"), "user_id")
        .agg(F.count(F.lit(1)).alias("views"))
    )
