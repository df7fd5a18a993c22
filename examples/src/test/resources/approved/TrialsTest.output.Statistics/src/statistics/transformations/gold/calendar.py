from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(table_properties={"quality": "gold"})
def calendar():
    return (
        spark.range(1)
        .select(
            F.explode(
                F.sequence(
                    F.lit("2020-01-01").cast("date"),
                    F.lit("2030-12-31").cast("date"),
                    F.expr("INTERVAL 1 DAY"),
                )
            ).alias("day")
        )
        .select(
            "day",
            F.year("day").alias("year"),
            F.dayofweek("day").isin(1, 7).alias("weekend"),
            F.concat(F.year("day").cast("string"), F.lit("-Q"), F.quarter("day")).alias("quarter"),
        )
    )
