from pyspark import pipelines as dp


@dp.materialized_view(
    comment="Customers that can be written to",
    table_properties={"quality": "silver"},
)
@dp.expect_or_drop("valid_email", "email IS NOT NULL")
@dp.expect("valid_age", "age > 0 AND age < 150")
def customers_clean():
    """Customers that can be written to"""
    return spark.read.table("customers_raw").select("customer_id", "name", "email", "age")
