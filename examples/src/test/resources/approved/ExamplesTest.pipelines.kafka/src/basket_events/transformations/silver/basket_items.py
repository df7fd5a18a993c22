from pyspark import pipelines as dp
from pyspark.sql import functions as F


@dp.table(comment="One row an item of a basket", table_properties={"quality": "silver"})
@dp.expect_or_drop("has_quantity", "quantity > 0")
def basket_items():
    """One row an item of a basket"""
    return (
        spark.readStream.table("basket_messages")
        .select("basket.*", "received_at")
        .withColumn("item", F.explode("items"))
        .select("basket_id", "customer_id", "item.*", "changed_at", "received_at")
    )
