from pyspark import pipelines as dp
from pyspark.sql import functions as F

stage = spark.conf.get("replication.stage")


@dp.table(table_properties={"quality": "bronze"})
def customers_raw():
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "csv")
        .option("cloudFiles.inferColumnTypes", "true")
        .option("cloudFiles.schemaEvolutionMode", "rescue")
        .option("header", "true")
        .option("sep", "|")
        .load(f"abfss://landing@{stage}lake.dfs.core.windows.net/customers")
        .select(
            "*",
            F.col("_metadata.file_path").alias("source_file"),
            F.current_timestamp().alias("loaded_at"),
        )
    )


@dp.materialized_view(table_properties={"quality": "bronze"})
def export():
    return (
        spark.read.format("parquet")
        .load(["/Volumes/old/export/a", "/Volumes/old/export/b"])
        .select(
            F.col("customerID").alias("customer_id"),
            F.col("firstName").alias("first_name"),
            F.col("cityName").alias("city_name"),
            "age",
            F.col("amount").cast("decimal(10,2)").alias("amount"),
        )
    )


@dp.table(table_properties={"quality": "bronze"})
def order_lines_raw():
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "csv")
        .option("cloudFiles.inferColumnTypes", "true")
        .option("cloudFiles.schemaEvolutionMode", "rescue")
        .option("header", "true")
        .option("sep", "|")
        .load(f"abfss://landing@{stage}lake.dfs.core.windows.net/order_lines")
        .select(
            "*",
            F.col("_metadata.file_path").alias("source_file"),
            F.current_timestamp().alias("loaded_at"),
        )
    )
