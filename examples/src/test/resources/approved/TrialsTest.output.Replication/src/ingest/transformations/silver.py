from pyspark import pipelines as dp
from pyspark.sql import functions as F

dp.create_streaming_table(name="customers", table_properties={"quality": "silver"})

dp.create_auto_cdc_flow(
    target="customers",
    source="customers_valid",
    keys=["id"],
    sequence_by="loaded_at",
    stored_as_scd_type=2,
)


@dp.materialized_view(table_properties={"quality": "silver"})
def export_trimmed():
    return spark.read.table("export").select(
        F.trim("customer_id").alias("customer_id"),
        F.trim("first_name").alias("first_name"),
        F.trim("city_name").alias("city_name"),
        "age",
        "amount",
    )


dp.create_streaming_table(name="order_lines", table_properties={"quality": "silver"})

dp.create_auto_cdc_flow(
    target="order_lines",
    source="order_lines_valid",
    keys=["order_id", "line"],
    sequence_by="loaded_at",
    stored_as_scd_type=2,
)
