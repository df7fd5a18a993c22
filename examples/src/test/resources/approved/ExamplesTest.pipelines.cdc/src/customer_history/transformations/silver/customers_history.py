from pyspark import pipelines as dp
from pyspark.sql import functions as F

dp.create_streaming_table(
    name="customers_history",
    comment="Customers as they were at any time",
    table_properties={"quality": "silver"},
)

dp.create_auto_cdc_flow(
    target="customers_history",
    source="customer_changes_valid",
    keys=["id"],
    sequence_by=F.struct("changed_at", "sequence"),
    apply_as_deletes="operation = 'DELETE'",
    except_column_list=["operation", "sequence"],
    stored_as_scd_type=2,
    track_history_except_column_list=["changed_at"],
)
