# Databricks notebook source
# MAGIC %md
# MAGIC # customer_history: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(comment="How many customers changed in each month", table_properties={"quality": "gold"})
def customer_changes_by_month():
    """How many customers changed in each month"""
    return (
        dlt.read("customers_history")
        .where(F.col("__END_AT").isNotNull())
        .groupBy(F.date_trunc("month", "changed_at").alias("month"))
        .count()
    )
