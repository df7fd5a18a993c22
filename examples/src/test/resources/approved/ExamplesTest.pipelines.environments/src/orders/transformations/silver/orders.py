from pyspark import pipelines as dp

catalog = spark.conf.get("sales.catalog")

is_development = spark.conf.get("sales.bundle.target") == "dev"
expect_or_fail_in_production = dp.expect if is_development else dp.expect_or_fail


@dp.table(comment="Orders with the country of the customer", table_properties={"quality": "silver"})
@expect_or_fail_in_production("has_amount", "amount IS NOT NULL")
def orders():
    """Orders with the country of the customer"""
    return spark.readStream.table("orders_raw").join(
        spark.read.table(f"{catalog}.reference.customers"), on="customer_id"
    )
