# Databricks notebook source
# MAGIC %md
# MAGIC # customer-pipeline: silver

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Customers that can be written to", table_properties={"quality": "silver"})
@dlt.expect_or_drop("valid_email", "email IS NOT NULL")
@dlt.expect("valid_age", "age > 0 AND age < 150")
def customers_clean():
    """Customers that can be written to"""
    return dlt.read("customers_raw").select("customer_id", "name", "email", "age")
