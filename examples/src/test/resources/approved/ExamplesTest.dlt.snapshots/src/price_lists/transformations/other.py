# Databricks notebook source
# MAGIC %md
# MAGIC # price_lists: other

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.view(comment="The vendors of this morning")
def vendors_extract():
    """The vendors of this morning"""
    return spark.read.table("erp.staging.vendors")
