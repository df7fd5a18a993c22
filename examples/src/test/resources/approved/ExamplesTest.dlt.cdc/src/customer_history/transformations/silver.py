# Databricks notebook source
# MAGIC %md
# MAGIC # customer_history: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------

dlt.create_streaming_table(
    name="customers",
    comment="Customers as they are now",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="customers",
    source="customer_changes_valid",
    keys=["id"],
    sequence_by="sequence",
    apply_as_deletes="operation = 'DELETE'",
    except_column_list=["operation", "sequence"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="customers_history",
    comment="Customers as they were at any time",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="customers_history",
    source="customer_changes_valid",
    keys=["id"],
    sequence_by=F.struct("changed_at", "sequence"),
    apply_as_deletes="operation = 'DELETE'",
    except_column_list=["operation", "sequence"],
    stored_as_scd_type=2,
    track_history_except_column_list=["changed_at"],
)
