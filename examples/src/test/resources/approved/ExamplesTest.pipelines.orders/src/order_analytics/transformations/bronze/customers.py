from pyspark import pipelines as dp


@dp.materialized_view(
    comment="Master data of the customers",
    table_properties={"quality": "bronze"},
)
def customers():
    """Master data of the customers"""
    return (
        spark.read.format("csv")
        .option("header", "true")
        .schema("customer_id STRING, country STRING, segment STRING")
        .load("/Volumes/main/landing/customers")
    )
