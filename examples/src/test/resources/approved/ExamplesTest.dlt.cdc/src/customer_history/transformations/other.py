# Databricks notebook source
# MAGIC %md
# MAGIC # customer_history: other

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.view(comment="Changes that say whom they are about")
@dlt.expect_or_drop("known_operation", "operation IN ('INSERT', 'UPDATE', 'DELETE')")
def customer_changes_valid():
    """Changes that say whom they are about"""
    return dlt.read_stream("customer_changes").where(F.col("id").isNotNull())
