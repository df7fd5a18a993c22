# Databricks notebook source
# MAGIC %md
# MAGIC # customer-pipeline: gold

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="How many customers of each age", table_properties={"quality": "gold"})
def customer_summary():
    """How many customers of each age"""
    return dlt.read("customers_clean").groupBy("age").count()
