# Databricks notebook source
# MAGIC %md
# MAGIC # basket_events: bronze

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------

kafka_password = dbutils.secrets.get(scope="kafka", key="password")

# COMMAND ----------


@dlt.table(
    comment="Baskets as they come from Kafka",
    table_properties={"quality": "bronze", "pipelines.reset.allowed": "false"},
)
def basket_messages():
    """Baskets as they come from Kafka"""
    return (
        spark.readStream.format("kafka")
        .option("kafka.bootstrap.servers", "broker-1:9093,broker-2:9093")
        .option(
            "kafka.sasl.jaas.config",
            (
                "kafkashaded.org.apache.kafka.common.security.plain.PlainLoginModule required "
                f'username="pipeline" password="{kafka_password}";'
            ),
        )
        .option("kafka.sasl.mechanism", "PLAIN")
        .option("kafka.security.protocol", "SASL_SSL")
        .option("startingOffsets", "earliest")
        .option("subscribe", "baskets")
        .load()
        .select(
            F.col("key").cast("string").alias("message_key"),
            F.from_json(
                F.col("value").cast("string"),
                """
                    basket_id STRING,
                    customer_id STRING,
                    items ARRAY<STRUCT<sku: STRING, quantity: INT, price: DOUBLE>>,
                    changed_at TIMESTAMP
                """,
            ).alias("basket"),
            F.col("timestamp").alias("received_at"),
        )
    )
