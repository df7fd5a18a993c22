# Databricks notebook source
# MAGIC %md
# MAGIC # customer-pipeline: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Customers as the source delivers them", table_properties={"quality": "bronze"})
def customers_raw():
    """Customers as the source delivers them"""
    return (
        spark.read.format("json")
        .schema("customer_id STRING, name STRING, email STRING, age INT")
        .load("/mnt/data/customers/")
    )
