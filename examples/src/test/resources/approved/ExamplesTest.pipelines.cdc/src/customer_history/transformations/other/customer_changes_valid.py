from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.temporary_view(comment="Changes that say whom they are about")
@dp.expect_or_drop("known_operation", "operation IN ('INSERT', 'UPDATE', 'DELETE')")
def customer_changes_valid():
    """Changes that say whom they are about"""
    return spark.readStream.table("customer_changes").where(F.col("id").isNotNull())
