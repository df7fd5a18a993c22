# Databricks notebook source
# MAGIC %md
# MAGIC # payment_quality: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Payments as the bank sends them", table_properties={"quality": "bronze"})
def payments_raw():
    """Payments as the bank sends them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "csv")
        .option("header", "true")
        .schema("""
            id STRING,
            account STRING,
            currency STRING,
            amount DECIMAL(18, 4),
            status STRING,
            paid_at TIMESTAMP
        """)
        .load("/Volumes/bank/landing/payments")
    )
