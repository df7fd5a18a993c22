from pyspark import pipelines as dp

dp.create_streaming_table(
    name="bank_details",
    comment="The latest state of bank_details",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="bank_details",
    source="bank_details_changes",
    keys=["partner_id", "bank_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
