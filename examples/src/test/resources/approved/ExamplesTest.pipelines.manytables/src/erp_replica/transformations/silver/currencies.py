from pyspark import pipelines as dp

dp.create_streaming_table(
    name="currencies",
    comment="The latest state of currencies",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="currencies",
    source="currencies_changes",
    keys=["currency"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
