# Databricks notebook source
# MAGIC %md
# MAGIC # employees: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(
    comment="Employees as the HR system exports them",
    table_properties={"quality": "bronze"},
)
def employees():
    """Employees as the HR system exports them"""
    return (
        spark.read.format("json")
        .schema("id BIGINT, name STRING, manager_id BIGINT, department STRING")
        .load("/Volumes/hr/landing/employees")
    )
