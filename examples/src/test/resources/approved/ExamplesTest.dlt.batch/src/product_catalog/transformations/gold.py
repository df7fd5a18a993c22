# Databricks notebook source
# MAGIC %md
# MAGIC # product_catalog: gold

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(comment="Prices by category", table_properties={"quality": "gold"})
def category_prices():
    """Prices by category"""
    return (
        dlt.read("products")
        .groupBy("category")
        .agg(
            F.count(F.lit(1)).alias("products"),
            F.min("price").alias("cheapest"),
            F.round(F.avg("price"), 2).alias("average_price"),
            F.max("listed_on").alias("latest_listing"),
        )
    )
