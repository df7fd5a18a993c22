from pyspark import pipelines as dp


@dp.materialized_view(
    comment="Customers as the source delivers them",
    table_properties={"quality": "bronze"},
)
def customers_raw():
    """Customers as the source delivers them"""
    return (
        spark.read.format("json")
        .schema("customer_id STRING, name STRING, email STRING, age INT")
        .load("/mnt/data/customers/")
    )
