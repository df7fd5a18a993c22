from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(
    comment="Rows of orders with the rules that they violate",
    table_properties={"quality": "silver"},
    private=True,
)
@dp.expect("has_id", "order_id IS NOT NULL")
@dp.expect("positive", "amount > 0")
@dp.expect("after_opening", "ordered_at >= TIMESTAMP '2019-05-06 08:00:00Z'")
def orders__checked():
    """Rows of orders with the rules that they violate"""
    return (
        spark.readStream.table("orders_raw")
        .withColumn(
            "failed_rules",
            F.array_compact(
                F.array(
                    F.when(F.col("order_id").isNotNull(), F.lit(None)).otherwise("has_id"),
                    F.when(F.col("amount") > 0, F.lit(None)).otherwise("positive"),
                    F.when(
                        F.col("ordered_at") >= F.lit("2019-05-06 08:00:00Z").cast("timestamp"),
                        F.lit(None),
                    ).otherwise("after_opening"),
                )
            ),
        )
        .withColumn("is_quarantined", F.size("failed_rules") > 0)
    )
