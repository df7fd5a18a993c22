from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(
    comment="One row a product, with clean titles and categories",
    table_properties={"quality": "silver"},
)
@dp.expect_or_drop("has_price", "price > 0")
def products():
    """One row a product, with clean titles and categories"""
    return (
        spark.read.table("products_raw")
        .where(F.col("sku").isNotNull())
        .dropDuplicates(["sku"])
        .withColumn("title", F.trim("title"))
        .withColumn("category", F.lower(F.coalesce(F.col("category"), F.lit("other"))))
    )
