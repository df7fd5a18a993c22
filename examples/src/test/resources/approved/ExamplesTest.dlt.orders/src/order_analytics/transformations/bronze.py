# Databricks notebook source
# MAGIC %md
# MAGIC # order_analytics: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Master data of the customers", table_properties={"quality": "bronze"})
def customers():
    """Master data of the customers"""
    return (
        spark.read.format("csv")
        .option("header", "true")
        .schema("customer_id STRING, country STRING, segment STRING")
        .load("/Volumes/main/landing/customers")
    )


# COMMAND ----------


@dlt.table(
    comment="Orders as the shop sends them",
    table_properties={"quality": "bronze"},
    cluster_by=["ordered_at"],
)
def orders_raw():
    """Orders as the shop sends them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema("""
            order_id BIGINT,
            customer_id STRING,
            product STRING,
            amount DECIMAL(12, 2),
            ordered_at TIMESTAMP
        """)
        .load("/Volumes/main/landing/orders")
    )
