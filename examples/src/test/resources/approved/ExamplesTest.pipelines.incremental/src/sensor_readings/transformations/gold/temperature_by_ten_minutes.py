from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(
    comment="Average temperature of each sensor in ten minutes",
    table_properties={"quality": "gold"},
)
def temperature_by_ten_minutes():
    """Average temperature of each sensor in ten minutes"""
    return (
        spark.readStream.table("readings")
        .withWatermark("measured_at", "1 hour")
        .groupBy(F.window("measured_at", "10 minutes").alias("period"), "sensor")
        .agg(F.avg("celsius").alias("celsius"))
    )
