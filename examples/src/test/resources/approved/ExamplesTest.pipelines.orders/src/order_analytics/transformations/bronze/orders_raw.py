from pyspark import pipelines as dp


@dp.table(
    comment="Orders as the shop sends them",
    table_properties={"quality": "bronze"},
    cluster_by=["ordered_at"],
)
def orders_raw():
    """Orders as the shop sends them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema("""
            order_id BIGINT,
            customer_id STRING,
            product STRING,
            amount DECIMAL(12, 2),
            ordered_at TIMESTAMP
        """)
        .load("/Volumes/main/landing/orders")
    )
