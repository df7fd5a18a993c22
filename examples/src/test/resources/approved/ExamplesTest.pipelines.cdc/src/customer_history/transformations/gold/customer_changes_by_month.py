from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(
    comment="How many customers changed in each month",
    table_properties={"quality": "gold"},
)
def customer_changes_by_month():
    """How many customers changed in each month"""
    return (
        spark.read.table("customers_history")
        .where(F.col("__END_AT").isNotNull())
        .groupBy(F.date_trunc("month", "changed_at").alias("month"))
        .count()
    )
