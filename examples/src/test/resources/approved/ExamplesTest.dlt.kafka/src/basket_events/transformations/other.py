# Databricks notebook source
# MAGIC %md
# MAGIC # basket_events: other

# COMMAND ----------

import dlt
from pyspark.sql import functions as F

# COMMAND ----------

kafka_password = dbutils.secrets.get(scope="kafka", key="password")

# COMMAND ----------

dlt.create_sink(
    name="large_baskets",
    format="kafka",
    options={
        "kafka.bootstrap.servers": "broker-1:9093,broker-2:9093",
        "kafka.sasl.jaas.config": (
            "kafkashaded.org.apache.kafka.common.security.plain.PlainLoginModule required "
            f'username="pipeline" password="{kafka_password}";'
        ),
        "kafka.sasl.mechanism": "PLAIN",
        "kafka.security.protocol": "SASL_SSL",
        "topic": "large-baskets",
    },
)

# COMMAND ----------


@dlt.append_flow(target="large_baskets")
def large_baskets_to_kafka():
    return (
        dlt.read_stream("basket_items")
        .where(F.col("quantity") * F.col("price") > 1000)
        .select(F.col("basket_id").alias("key"), F.to_json(F.struct("*")).alias("value"))
    )
