from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(
    comment="What is booked on each account",
    table_properties={"quality": "gold"},
)
def balances():
    """What is booked on each account"""
    return (
        spark.read.table("payments")
        .where(F.col("status") == "booked")
        .groupBy("account", "currency")
        .agg(F.sum("amount").alias("balance"))
    )
