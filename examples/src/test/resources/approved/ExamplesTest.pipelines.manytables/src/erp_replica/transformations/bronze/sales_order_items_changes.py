from pyspark import pipelines as dp


@dp.table(
    comment="Changes of sales_order_items as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def sales_order_items_changes():
    """Changes of sales_order_items as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/sales_order_items")
    )
