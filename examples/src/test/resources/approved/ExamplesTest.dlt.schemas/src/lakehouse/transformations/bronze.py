# Databricks notebook source
# MAGIC %md
# MAGIC # lakehouse: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(
    name="bronze.shipments",
    comment="Shipments as the carriers report them",
    table_properties={"quality": "bronze"},
)
def bronze_shipments():
    """Shipments as the carriers report them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .schema("""
            shipment_id BIGINT,
            customer_id BIGINT,
            carrier STRING,
            shipped_on DATE,
            weight DOUBLE
        """)
        .load("/Volumes/logistics/landing/shipments")
    )
