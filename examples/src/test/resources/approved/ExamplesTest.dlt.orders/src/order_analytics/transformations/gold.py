# Databricks notebook source
# MAGIC %md
# MAGIC # order_analytics: gold

# COMMAND ----------

import dlt
from pyspark.sql import Window
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="The ten products with the highest revenue in each country",
    table_properties={"quality": "gold"},
)
def best_products():
    """The ten products with the highest revenue in each country"""
    return (
        dlt.read("orders_enriched")
        .groupBy("country", "product")
        .agg(F.sum("amount").alias("revenue"))
        .withColumn(
            "place",
            F.row_number().over(Window.partitionBy("country").orderBy(F.col("revenue").desc())),
        )
        .where(F.col("place") <= 10)
    )


# COMMAND ----------


@dlt.table(comment="Revenue by hour and country", table_properties={"quality": "gold"})
def revenue_by_hour():
    """Revenue by hour and country"""
    return (
        dlt.read_stream("orders_enriched")
        .withWatermark("ordered_at", "1 hour")
        .groupBy(F.window("ordered_at", "1 hour").alias("hour"), "country")
        .agg(F.sum("amount").alias("revenue"), F.count(F.lit(1)).alias("orders"))
    )
