from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(table_properties={"quality": "silver"})
def customers():
    return (
        spark.read.table("shop.bronze.customers")
        .withColumn("name", F.initcap(F.concat_ws(" ", F.trim("first"), F.col("last"))))
        .withColumn("phone", F.regexp_replace("phone", "[^0-9+]", ""))
        .withColumn("mail", F.sha2(F.lower("mail"), 256))
        .withColumn(
            "age",
            F.floor(F.months_between(F.current_date(), F.to_date("born", "dd/MM/yyyy")) / 12).cast(
                "int"
            ),
        )
        .withColumn("zip", F.expr("address:home.zip").cast("string"))
        .withColumn("tag", F.split("tags", ",")[0])
        .withColumn("color", F.from_json("wishes", "MAP<STRING, STRING>")["color"])
        .fillna("unknown", subset=["tag", "color"])
    )
