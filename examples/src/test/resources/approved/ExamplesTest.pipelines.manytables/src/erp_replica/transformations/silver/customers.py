from pyspark import pipelines as dp

dp.create_streaming_table(
    name="customers",
    comment="The latest state of customers",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="customers",
    source="customers_changes",
    keys=["customer_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
