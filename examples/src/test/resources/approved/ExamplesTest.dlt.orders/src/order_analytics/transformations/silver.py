# Databricks notebook source
# MAGIC %md
# MAGIC # order_analytics: silver

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------


@dlt.table(
    comment="Rows of orders with the rules that they violate",
    table_properties={"quality": "silver"},
    temporary=True,
)
@dlt.expect("has_id", "order_id IS NOT NULL")
@dlt.expect("positive", "amount > 0")
@dlt.expect("after_opening", "ordered_at >= TIMESTAMP '2019-05-06 08:00:00Z'")
def orders__checked():
    """Rows of orders with the rules that they violate"""
    return (
        dlt.read_stream("orders_raw")
        .withColumn(
            "failed_rules",
            F.array_compact(
                F.array(
                    F.when(F.col("order_id").isNotNull(), F.lit(None)).otherwise("has_id"),
                    F.when(F.col("amount") > 0, F.lit(None)).otherwise("positive"),
                    F.when(
                        F.col("ordered_at") >= F.lit("2019-05-06 08:00:00Z").cast("timestamp"),
                        F.lit(None),
                    ).otherwise("after_opening"),
                )
            ),
        )
        .withColumn("is_quarantined", F.size("failed_rules") > 0)
    )


# COMMAND ----------


@dlt.table(comment="Orders that can be counted", table_properties={"quality": "silver"})
def orders():
    """Orders that can be counted"""
    return (
        dlt.read_stream("orders__checked")
        .where(~F.col("is_quarantined"))
        .drop("failed_rules", "is_quarantined")
    )


# COMMAND ----------


@dlt.table(
    comment="Orders with what is known of the customer",
    table_properties={"quality": "silver"},
)
def orders_enriched():
    """Orders with what is known of the customer"""
    return dlt.read_stream("orders").join(dlt.read("customers"), on="customer_id", how="left")


# COMMAND ----------


@dlt.table(
    comment="Rows that orders does not take, with the rules that they violate",
    table_properties={"quality": "silver"},
)
def orders_quarantined():
    """Rows that orders does not take, with the rules that they violate"""
    return dlt.read_stream("orders__checked").where(F.col("is_quarantined")).drop("is_quarantined")
