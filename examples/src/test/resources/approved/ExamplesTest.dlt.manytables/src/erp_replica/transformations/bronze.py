# Databricks notebook source
# MAGIC %md
# MAGIC # erp_replica: bronze

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(
    comment="Changes of accounts as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def accounts_changes():
    """Changes of accounts as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/accounts")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of addresses as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def addresses_changes():
    """Changes of addresses as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/addresses")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of bank_details as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def bank_details_changes():
    """Changes of bank_details as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/bank_details")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of batches as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def batches_changes():
    """Changes of batches as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/batches")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of bills_of_material as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def bills_of_material_changes():
    """Changes of bills_of_material as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/bills_of_material")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of company_codes as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def company_codes_changes():
    """Changes of company_codes as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/company_codes")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of cost_centers as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def cost_centers_changes():
    """Changes of cost_centers as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/cost_centers")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of currencies as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def currencies_changes():
    """Changes of currencies as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/currencies")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of customers as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def customers_changes():
    """Changes of customers as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/customers")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of delivery_items as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def delivery_items_changes():
    """Changes of delivery_items as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/delivery_items")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of employees as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def employees_changes():
    """Changes of employees as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/employees")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of exchange_rates as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def exchange_rates_changes():
    """Changes of exchange_rates as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/exchange_rates")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of invoices as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def invoices_changes():
    """Changes of invoices as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/invoices")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of materials as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def materials_changes():
    """Changes of materials as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/materials")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of plants as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def plants_changes():
    """Changes of plants as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/plants")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of prices as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def prices_changes():
    """Changes of prices as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/prices")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of sales_order_items as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def sales_order_items_changes():
    """Changes of sales_order_items as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/sales_order_items")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of sales_orders as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def sales_orders_changes():
    """Changes of sales_orders as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/sales_orders")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of storage_locations as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def storage_locations_changes():
    """Changes of storage_locations as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/storage_locations")
    )


# COMMAND ----------


@dlt.table(
    comment="Changes of vendors as the replication delivers them",
    table_properties={"quality": "bronze"},
)
def vendors_changes():
    """Changes of vendors as the replication delivers them"""
    return (
        spark.readStream.format("cloudFiles")
        .option("cloudFiles.format", "parquet")
        .option("cloudFiles.schemaHints", "_op STRING, _commit_time TIMESTAMP")
        .load("/Volumes/erp/replica/vendors")
    )
