# Databricks notebook source
# MAGIC %md
# MAGIC # basket_events: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(comment="One row an item of a basket", table_properties={"quality": "silver"})
@dlt.expect_or_drop("has_quantity", "quantity > 0")
def basket_items():
    """One row an item of a basket"""
    return (
        dlt.read_stream("basket_messages")
        .select("basket.*", "received_at")
        .withColumn("item", F.explode("items"))
        .select("basket_id", "customer_id", "item.*", "changed_at", "received_at")
    )
