from pyspark import pipelines as dp

dp.create_streaming_table(
    name="bills_of_material",
    comment="The latest state of bills_of_material",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="bills_of_material",
    source="bills_of_material_changes",
    keys=["bom_id", "item"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
