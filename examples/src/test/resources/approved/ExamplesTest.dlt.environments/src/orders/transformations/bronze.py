# Databricks notebook source
# MAGIC %md
# MAGIC # orders: bronze

# COMMAND ----------

import dlt

# COMMAND ----------

catalog = spark.conf.get("sales.catalog")

# COMMAND ----------


@dlt.table(comment="Orders as the shop sends them", table_properties={"quality": "bronze"})
def orders_raw():
    """Orders as the shop sends them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema("""
            order_id BIGINT,
            customer_id STRING,
            amount DOUBLE,
            ordered_at TIMESTAMP
        """)
        .load(f"/Volumes/{catalog}/landing/orders")
    )
