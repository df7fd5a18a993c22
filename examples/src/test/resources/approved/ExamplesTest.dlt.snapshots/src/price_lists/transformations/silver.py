# Databricks notebook source
# MAGIC %md
# MAGIC # price_lists: silver

# COMMAND ----------

import dlt
from utilities.price_lists import next_price_list

# COMMAND ----------

dlt.create_streaming_table(
    name="price_lists",
    comment="Prices of the latest list",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes_from_snapshot(
    target="price_lists",
    source=next_price_list,
    keys=["material_id", "price_list"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="vendors",
    comment="Vendors and what they were before",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes_from_snapshot(
    target="vendors",
    source="vendors_extract",
    keys=["vendor_id"],
    stored_as_scd_type=2,
)
