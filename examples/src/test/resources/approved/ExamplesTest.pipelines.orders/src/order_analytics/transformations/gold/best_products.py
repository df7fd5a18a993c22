from pyspark import pipelines as dp
from pyspark.sql import Window
from pyspark.sql import functions as F


@dp.materialized_view(
    comment="The ten products with the highest revenue in each country",
    table_properties={"quality": "gold"},
)
def best_products():
    """The ten products with the highest revenue in each country"""
    return (
        spark.read.table("orders_enriched")
        .groupBy("country", "product")
        .agg(F.sum("amount").alias("revenue"))
        .withColumn(
            "place",
            F.row_number().over(Window.partitionBy("country").orderBy(F.col("revenue").desc())),
        )
        .where(F.col("place") <= 10)
    )
