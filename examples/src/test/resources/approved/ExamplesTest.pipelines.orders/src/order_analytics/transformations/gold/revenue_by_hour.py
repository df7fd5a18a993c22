from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(comment="Revenue by hour and country", table_properties={"quality": "gold"})
def revenue_by_hour():
    """Revenue by hour and country"""
    return (
        spark.readStream.table("orders_enriched")
        .withWatermark("ordered_at", "1 hour")
        .groupBy(F.window("ordered_at", "1 hour").alias("hour"), "country")
        .agg(F.sum("amount").alias("revenue"), F.count(F.lit(1)).alias("orders"))
    )
