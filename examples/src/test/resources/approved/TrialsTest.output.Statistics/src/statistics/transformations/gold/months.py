from pyspark import pipelines as dp
from pyspark.sql import Window
from pyspark.sql import functions as F


@dp.materialized_view(table_properties={"quality": "gold"})
def months():
    return (
        spark.read.table("shop.silver.sales")
        .withColumn("month", F.date_format("day", "yyyy-MM"))
        .groupBy("month")
        .agg(F.sum("amount").alias("total"), F.count_distinct("customer_id").alias("customers"))
        .withColumn("before", F.lag("total").over(Window.orderBy("month")))
        .withColumn(
            "growth", F.round((F.col("total") - F.col("before")) / F.col("before") * 100, 1)
        )
        .orderBy("month")
    )
