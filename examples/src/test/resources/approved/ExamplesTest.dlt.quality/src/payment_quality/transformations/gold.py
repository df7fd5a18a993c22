# Databricks notebook source
# MAGIC %md
# MAGIC # payment_quality: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(comment="What is booked on each account", table_properties={"quality": "gold"})
def balances():
    """What is booked on each account"""
    return (
        dlt.read("payments")
        .where(F.col("status") == "booked")
        .groupBy("account", "currency")
        .agg(F.sum("amount").alias("balance"))
    )
