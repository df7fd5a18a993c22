from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(
    comment="Rows that orders does not take, with the rules that they violate",
    table_properties={"quality": "silver"},
)
def orders_quarantined():
    """Rows that orders does not take, with the rules that they violate"""
    return (
        spark.readStream.table("orders__checked")
        .where(F.col("is_quarantined"))
        .drop("is_quarantined")
    )
