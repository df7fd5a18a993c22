from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(table_properties={"quality": "gold"})
def figures():
    return spark.read.table("shop.silver.sales").agg(
        F.count("*").alias("sales"),
        F.round(F.avg("amount"), 2).alias("average"),
        F.sum(F.when(F.col("online"), 1).otherwise(0)).alias("online"),
        F.count_if(F.col("status") == "failed").alias("failed"),
        F.round(
            F.sum(F.when(F.col("online"), F.col("amount")).otherwise(0))
            / F.nullif(F.sum("amount"), F.lit(0))
            * 100,
            2,
        ).alias("online_percent"),
        F.max_by("city", "amount").alias("city_of_largest"),
    )
