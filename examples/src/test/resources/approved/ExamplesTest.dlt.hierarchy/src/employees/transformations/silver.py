# Databricks notebook source
# MAGIC %md
# MAGIC # employees: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="Employees and the names of their managers",
    table_properties={"quality": "silver"},
)
def employees_with_manager():
    """Employees and the names of their managers"""
    return (
        dlt.read("employees")
        .alias("e")
        .join(
            dlt.read("employees").alias("m"), on=F.col("e.manager_id") == F.col("m.id"), how="left"
        )
        .select("e.id", "e.name", "e.department", F.col("m.name").alias("manager"))
    )
