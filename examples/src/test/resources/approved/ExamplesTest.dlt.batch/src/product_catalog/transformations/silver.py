# Databricks notebook source
# MAGIC %md
# MAGIC # product_catalog: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="One row a product, with clean titles and categories",
    table_properties={"quality": "silver"},
)
@dlt.expect_or_drop("has_price", "price > 0")
def products():
    """One row a product, with clean titles and categories"""
    return (
        dlt.read("products_raw")
        .where(F.col("sku").isNotNull())
        .dropDuplicates(["sku"])
        .withColumn("title", F.trim("title"))
        .withColumn("category", F.lower(F.coalesce(F.col("category"), F.lit("other"))))
    )
