from pyspark import pipelines as dp


@dp.table(
    comment="Changes of bills_of_material as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def bills_of_material_changes():
    """Changes of bills_of_material as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/bills_of_material")
    )
