# Databricks notebook source
# MAGIC %md
# MAGIC # click_stream: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Every click of the web site", table_properties={"quality": "bronze"})
def clicks():
    """Every click of the web site"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .option("cloudFiles.maxFilesPerTrigger", "500")
        .schema("user_id STRING, page STRING, referrer STRING, clicked_at TIMESTAMP")
        .load("/Volumes/web/landing/clicks")
    )
