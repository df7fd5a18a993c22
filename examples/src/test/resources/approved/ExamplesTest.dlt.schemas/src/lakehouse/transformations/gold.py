# Databricks notebook source
# MAGIC %md
# MAGIC # lakehouse: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    name="gold.shipments_by_carrier",
    comment="Shipments by carrier and year",
    table_properties={"quality": "gold"},
)
def gold_shipments_by_carrier():
    """Shipments by carrier and year"""
    return (
        dlt.read("bronze.shipments")
        .groupBy(F.upper("carrier").alias("carrier"), F.year("shipped_on").alias("year"))
        .agg(F.count(F.lit(1)).alias("shipments"), F.sum("weight").alias("weight"))
    )
