# Databricks notebook source
# MAGIC %md
# MAGIC # customer_history: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Changes as the CRM sends them", table_properties={"quality": "bronze"})
def customer_changes():
    """Changes as the CRM sends them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema("""
            id BIGINT,
            name STRING,
            email STRING,
            operation STRING,
            sequence BIGINT,
            changed_at TIMESTAMP
        """)
        .load("/Volumes/crm/landing/changes")
    )
