from pyspark import pipelines as dp

dp.create_streaming_table(
    name="exchange_rates",
    comment="The latest state of exchange_rates",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="exchange_rates",
    source="exchange_rates_changes",
    keys=["from_currency", "to_currency", "valid_from"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
