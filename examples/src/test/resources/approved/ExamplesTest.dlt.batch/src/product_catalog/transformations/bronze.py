# Databricks notebook source
# MAGIC %md
# MAGIC # product_catalog: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(
    comment="The export of last night, one JSON array a file",
    table_properties={"quality": "bronze"},
)
def products_raw():
    """The export of last night, one JSON array a file"""
    return (
        spark.read.format("json")
        .option("multiLine", "true")
        .schema("""
            sku STRING,
            title STRING,
            category STRING,
            price DECIMAL(12, 2),
            listed_on DATE
        """)
        .load("/Volumes/shop/landing/products")
    )
