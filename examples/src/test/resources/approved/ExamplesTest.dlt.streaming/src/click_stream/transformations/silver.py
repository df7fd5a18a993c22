# Databricks notebook source
# MAGIC %md
# MAGIC # click_stream: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="Clicks of known users, with the section of the site",
    table_properties={"quality": "silver"},
)
def page_views():
    """Clicks of known users, with the section of the site"""
    return (
        dlt.read_stream("clicks")
        .where(F.col("user_id").isNotNull())
        .withColumn("host", F.regexp_extract("referrer", "https?://([^/]+)", 1))
        .withColumn("section", F.split_part(F.col("page"), F.lit("/"), F.lit(2)))
    )
