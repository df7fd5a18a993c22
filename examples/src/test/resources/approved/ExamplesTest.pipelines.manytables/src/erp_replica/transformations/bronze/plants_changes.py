from pyspark import pipelines as dp


@dp.table(
    comment="Changes of plants as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def plants_changes():
    """Changes of plants as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/plants")
    )
