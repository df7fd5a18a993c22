# Databricks notebook source
# MAGIC %md
# MAGIC # payment_quality: silver

# COMMAND ----------

import dlt

# COMMAND ----------


@dlt.table(comment="Payments that can be booked", table_properties={"quality": "silver"})
@dlt.expect_or_fail("has_id", "id IS NOT NULL")
@dlt.expect_all_or_drop(
    {
        "account is there": "account IS NOT NULL",
        "currency is there": "currency IS NOT NULL",
        "amount is there": "amount IS NOT NULL",
        "status is there": "status IS NOT NULL",
        "positive": "amount > 0",
    }
)
@dlt.expect("recent", "paid_at > current_date() - INTERVAL 30 DAYS")
@dlt.expect_or_fail("known_status", "status IN ('booked', 'pending', 'rejected')")
def payments():
    """Payments that can be booked"""
    return dlt.read_stream("payments_raw")
