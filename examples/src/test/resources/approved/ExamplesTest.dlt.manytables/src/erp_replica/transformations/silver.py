# Databricks notebook source
# MAGIC %md
# MAGIC # erp_replica: silver

# COMMAND ----------

import dlt

# COMMAND ----------

dlt.create_streaming_table(
    name="accounts",
    comment="The latest state of accounts",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="accounts",
    source="accounts_changes",
    keys=["account_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="addresses",
    comment="The latest state of addresses",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="addresses",
    source="addresses_changes",
    keys=["address_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="bank_details",
    comment="The latest state of bank_details",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="bank_details",
    source="bank_details_changes",
    keys=["partner_id", "bank_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="batches",
    comment="The latest state of batches",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="batches",
    source="batches_changes",
    keys=["material_id", "batch_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="bills_of_material",
    comment="The latest state of bills_of_material",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="bills_of_material",
    source="bills_of_material_changes",
    keys=["bom_id", "item"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="company_codes",
    comment="The latest state of company_codes",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="company_codes",
    source="company_codes_changes",
    keys=["company_code"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="cost_centers",
    comment="The latest state of cost_centers",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="cost_centers",
    source="cost_centers_changes",
    keys=["cost_center", "valid_to"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="currencies",
    comment="The latest state of currencies",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="currencies",
    source="currencies_changes",
    keys=["currency"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="customers",
    comment="The latest state of customers",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="customers",
    source="customers_changes",
    keys=["customer_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="delivery_items",
    comment="The latest state of delivery_items",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="delivery_items",
    source="delivery_items_changes",
    keys=["delivery_id", "item"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="employees",
    comment="The latest state of employees",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="employees",
    source="employees_changes",
    keys=["employee_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="exchange_rates",
    comment="The latest state of exchange_rates",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="exchange_rates",
    source="exchange_rates_changes",
    keys=["from_currency", "to_currency", "valid_from"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="invoices",
    comment="The latest state of invoices",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="invoices",
    source="invoices_changes",
    keys=["invoice_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="materials",
    comment="The latest state of materials",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="materials",
    source="materials_changes",
    keys=["material_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="plants",
    comment="The latest state of plants",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="plants",
    source="plants_changes",
    keys=["plant_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="prices",
    comment="The latest state of prices",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="prices",
    source="prices_changes",
    keys=["material_id", "price_list"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="sales_order_items",
    comment="The latest state of sales_order_items",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="sales_order_items",
    source="sales_order_items_changes",
    keys=["order_id", "item"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="sales_orders",
    comment="The latest state of sales_orders",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="sales_orders",
    source="sales_orders_changes",
    keys=["order_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="storage_locations",
    comment="The latest state of storage_locations",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="storage_locations",
    source="storage_locations_changes",
    keys=["plant_id", "location"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)

# COMMAND ----------

dlt.create_streaming_table(
    name="vendors",
    comment="The latest state of vendors",
    table_properties={"quality": "silver"},
)

# COMMAND ----------

dlt.apply_changes(
    target="vendors",
    source="vendors_changes",
    keys=["vendor_id"],
    sequence_by="_commit_time",
    apply_as_deletes="_op = 'D'",
    except_column_list=["_op", "_commit_time", "_rescued_data"],
    stored_as_scd_type=1,
)
