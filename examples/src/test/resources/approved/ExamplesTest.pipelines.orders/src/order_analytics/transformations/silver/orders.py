from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(comment="Orders that can be counted", table_properties={"quality": "silver"})
def orders():
    """Orders that can be counted"""
    return (
        spark.readStream.table("orders__checked")
        .where(~F.col("is_quarantined"))
        .drop("failed_rules", "is_quarantined")
    )
