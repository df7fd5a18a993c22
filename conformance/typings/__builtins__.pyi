# What a file of a pipeline has without any import.
from typing import Any

from pyspark.sql import SparkSession

spark: SparkSession
dbutils: Any

def display(*values: Any) -> None: ...
