from pyspark import pipelines as dp

dp.create_streaming_table(
    name="addresses",
    comment="The latest state of addresses",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="addresses",
    source="addresses_changes",
    keys=["address_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
