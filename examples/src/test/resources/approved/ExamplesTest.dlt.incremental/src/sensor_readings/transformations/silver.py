# Databricks notebook source
# MAGIC %md
# MAGIC # sensor_readings: silver

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(
    comment="Each reading once; what is more than an hour late is not looked for",
    table_properties={"quality": "silver"},
)
def readings():
    """Each reading once; what is more than an hour late is not looked for"""
    return (
        spark.readStream.option("skipChangeCommits", "true")
        .table("plant.raw.readings")
        .withWatermark("measured_at", "1 hour")
        .dropDuplicatesWithinWatermark(["sensor", "measured_at"])
    )
