# Databricks notebook source
# MAGIC %md
# MAGIC # orders: silver

# COMMAND ----------

import dlt

# COMMAND ----------

catalog = spark.conf.get("sales.catalog")

# COMMAND ----------

is_development = spark.conf.get("sales.bundle.target") == "dev"
expect_or_fail_in_production = dlt.expect if is_development else dlt.expect_or_fail

# COMMAND ----------


@dlt.table(
    comment="Orders with the country of the customer",
    table_properties={"quality": "silver"},
)
@expect_or_fail_in_production("has_amount", "amount IS NOT NULL")
def orders():
    """Orders with the country of the customer"""
    return dlt.read_stream("orders_raw").join(
        spark.read.table(f"{catalog}.reference.customers"), on="customer_id"
    )
