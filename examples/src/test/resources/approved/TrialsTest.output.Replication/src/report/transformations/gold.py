from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.materialized_view(table_properties={"quality": "gold"})
def export_count():
    return spark.read.table("lake.replicas.export_trimmed").agg(F.count("*").alias("customers"))
