from pyspark import pipelines as dp

dp.create_streaming_table(
    name="cost_centers",
    comment="The latest state of cost_centers",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="cost_centers",
    source="cost_centers_changes",
    keys=["cost_center", "valid_to"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
