from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(
    comment="Revenue by store and day",
    table_properties={"quality": "gold"},
    cluster_by=["store", "day"],
)
def sales_daily():
    """Revenue by store and day"""
    return (
        spark.read.table("sales_ingested")
        .groupBy("store", F.to_date("sold_at").alias("day"))
        .agg(F.sum("amount").alias("revenue"), F.count(F.lit(1)).alias("sales"))
    )
