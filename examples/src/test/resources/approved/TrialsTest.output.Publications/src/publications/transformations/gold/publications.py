from pyspark import pipelines as dp

dp.create_streaming_table(name="publications", table_properties={"quality": "gold"})

dp.create_auto_cdc_flow(
    target="publications",
    source="publications_shaped",
    keys=["id"],
    sequence_by="changed_on",
    ignore_null_updates=True,
    stored_as_scd_type=1,
)
