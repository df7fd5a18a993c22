"""Executes generated pipelines on classic PySpark over empty tables: what Spark says of them.

The modules `pyspark.pipelines` and `dlt` are ours and only write down; everything else is Spark.
"""
