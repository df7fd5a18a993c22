from pyspark import pipelines as dp


@dp.table(table_properties={"quality": "bronze"})
def publications_raw():
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "json")
        .option("cloudFiles.inferColumnTypes", "true")
        .option("pathGlobFilter", "*.json.gz")
        .load("/Volumes/library/landing/publications")
    )
