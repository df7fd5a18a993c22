from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(
    comment="Sessions that end after thirty minutes of silence",
    table_properties={"quality": "gold"},
)
def sessions():
    """Sessions that end after thirty minutes of silence"""
    return (
        spark.readStream.table("page_views")
        .withWatermark("clicked_at", "30 minutes")
        .groupBy(F.session_window("clicked_at", "30 minutes").alias("session"), "user_id")
        .agg(F.count(F.lit(1)).alias("views"))
    )
