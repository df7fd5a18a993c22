from pyspark import pipelines as dp


@dp.table(
    comment="Orders with what is known of the customer",
    table_properties={"quality": "silver"},
)
def orders_enriched():
    """Orders with what is known of the customer"""
    return spark.readStream.table("orders").join(
        spark.read.table("customers"), on="customer_id", how="left"
    )
