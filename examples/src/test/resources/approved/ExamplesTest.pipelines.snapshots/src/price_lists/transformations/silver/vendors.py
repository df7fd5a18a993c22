from pyspark import pipelines as dp

dp.create_streaming_table(
    name="vendors",
    comment="Vendors and what they were before",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_from_snapshot_flow(
    target="vendors",
    source="vendors_extract",
    keys=["vendor_id"],
    stored_as_scd_type=2,
)
