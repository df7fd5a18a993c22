from pyspark import pipelines as dp


@dp.materialized_view(
    comment="How many customers of each age",
    table_properties={"quality": "gold"},
)
def customer_summary():
    """How many customers of each age"""
    return spark.read.table("customers_clean").groupBy("age").count()
