from pyspark import pipelines as dp

dp.create_streaming_table(
    name="delivery_items",
    comment="The latest state of delivery_items",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="delivery_items",
    source="delivery_items_changes",
    keys=["delivery_id", "item"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
