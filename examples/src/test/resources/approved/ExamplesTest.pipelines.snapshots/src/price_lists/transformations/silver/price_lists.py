from pyspark import pipelines as dp
from utilities.price_lists import next_price_list

dp.create_streaming_table(
    name="price_lists",
    comment="Prices of the latest list",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_from_snapshot_flow(
    target="price_lists",
    source=next_price_list,
    keys=["material_id", "price_list"],
    stored_as_scd_type=1,
)
