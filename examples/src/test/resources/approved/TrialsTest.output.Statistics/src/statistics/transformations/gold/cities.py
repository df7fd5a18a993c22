from pyspark import pipelines as dp
from pyspark.sql import Window
from pyspark.sql import functions as F


@dp.materialized_view(table_properties={"quality": "gold"})
def cities():
    return (
        spark.read.table("shop.silver.sales")
        .withColumn(
            "week",
            F.avg("amount").over(
                Window.partitionBy("city").orderBy("day").rowsBetween(-6, Window.currentRow)
            ),
        )
        .withColumn(
            "band",
            F.when(F.col("amount") > 1000, "large")
            .when(F.col("amount") > 100, "middle")
            .otherwise("small"),
        )
        .withColumn("share", F.col("amount") / F.sum("amount").over(Window.partitionBy("city")))
    )
