# Databricks notebook source
# MAGIC %md
# MAGIC # sensor_readings: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="Average temperature of each sensor in ten minutes",
    table_properties={"quality": "gold"},
)
def temperature_by_ten_minutes():
    """Average temperature of each sensor in ten minutes"""
    return (
        dlt.read_stream("readings")
        .withWatermark("measured_at", "1 hour")
        .groupBy(F.window("measured_at", "10 minutes").alias("period"), "sensor")
        .agg(F.avg("celsius").alias("celsius"))
    )
