from pyspark import pipelines as dp


@dp.table(
    comment="Changes of bank_details as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def bank_details_changes():
    """Changes of bank_details as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/bank_details")
    )
