from pyspark import pipelines as dp

dp.create_streaming_table(
    name="storage_locations",
    comment="The latest state of storage_locations",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="storage_locations",
    source="storage_locations_changes",
    keys=["plant_id", "location"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
