from pyspark import pipelines as dp

dp.create_streaming_table(
    name="invoices",
    comment="The latest state of invoices",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="invoices",
    source="invoices_changes",
    keys=["invoice_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
