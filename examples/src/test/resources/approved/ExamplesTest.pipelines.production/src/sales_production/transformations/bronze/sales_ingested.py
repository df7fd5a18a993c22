from pyspark import pipelines as dp


@dp.table(
    comment="Sales as the tills send them",
    table_properties={"quality": "bronze", "pipelines.reset.allowed": "false"},
)
def sales_ingested():
    """Sales as the tills send them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .schema("sale_id STRING, store STRING, amount DOUBLE, sold_at TIMESTAMP")
        .load("/Volumes/prod/landing/sales")
    )
