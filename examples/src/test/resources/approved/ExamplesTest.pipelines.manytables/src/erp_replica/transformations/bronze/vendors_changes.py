from pyspark import pipelines as dp


@dp.table(
    comment="Changes of vendors as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def vendors_changes():
    """Changes of vendors as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/vendors")
    )
