from pyspark import pipelines as dp

dp.create_streaming_table(
    name="customers",
    comment="Customers as they are now",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="customers",
    source="customer_changes_valid",
    keys=["id"],
    sequence_by="sequence",
    apply_as_deletes="operation = 'DELETE'",
    except_column_list=["operation", "sequence"],
    stored_as_scd_type=1,
)
