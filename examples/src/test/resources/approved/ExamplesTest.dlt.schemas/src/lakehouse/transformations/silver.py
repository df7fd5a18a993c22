# Databricks notebook source
# MAGIC %md
# MAGIC # lakehouse: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    name="silver.carriers",
    comment="Every carrier that ever reported",
    table_properties={"quality": "silver"},
    schema="""
        carrier STRING NOT NULL COMMENT 'Short name, upper case',
        PRIMARY KEY (carrier)
    """,
)
def silver_carriers():
    """Every carrier that ever reported"""
    return (
        dlt.read("bronze.shipments")
        .where(F.col("carrier").isNotNull())
        .select(F.upper("carrier").alias("carrier"))
        .distinct()
    )
