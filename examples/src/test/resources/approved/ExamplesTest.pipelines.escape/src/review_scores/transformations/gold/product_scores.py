from pyspark import pipelines as dp
from pyspark.sql import functions as F
from utilities.text_tools import slug

slug_udf = F.udf(slug, "string")


@dp.materialized_view(
    comment="The average score of each product",
    table_properties={"quality": "gold"},
)
def product_scores():
    """The average score of each product"""
    return (
        spark.read.table("reviews_scored")
        .groupBy("product")
        .agg(F.avg("score").alias("score"))
        .withColumn("page", slug_udf("product"))
    )
