# Databricks notebook source
# MAGIC %md
# MAGIC # fraud_watch

# COMMAND ----------

import json

from pyspark import pipelines as dp
from pyspark.sql import functions as F

# COMMAND ----------

bank_events = dbutils.secrets.get(scope="bank", key="events")

# COMMAND ----------


def send_alerts(df, batch_id):
    for row in df.toLocalIterator():
        print(batch_id, json.dumps(row.asDict(), default=str))


# COMMAND ----------

dp.create_streaming_table(
    name="clean.refunds",
    table_properties={"quality": "silver"},
    expect_all={"positive": "amount > 0"},
    expect_all_or_drop={"has_id": "id IS NOT NULL"},
)

# COMMAND ----------


@dp.append_flow(target="clean.refunds")
def refunds_east():
    return spark.readStream.table("east.sales.refunds")


# COMMAND ----------


@dp.append_flow(target="clean.refunds")
def refunds_west():
    return spark.readStream.option("skipChangeCommits", "true").table("west.sales.refunds")


# COMMAND ----------


@dp.append_flow(target="clean.refunds", once=True)
def refunds_of_old():
    return spark.read.option("timestampAsOf", "2025-01-01").table("archive.sales.refunds")


# COMMAND ----------


@dp.table(name="raw.answers", table_properties={"quality": "bronze"})
def raw_answers():
    return (
        spark.readStream.format("kinesis")
        .option("initialPosition", "earliest")
        .option("region", "eu-west-1")
        .option("streamName", "answers")
        .load()
        .select(
            F.from_json(
                F.col("data").cast("string"), "id STRING, result STRING, answered_at TIMESTAMP"
            ).alias("answer")
        )
        .select("answer.*")
    )


# COMMAND ----------


@dp.table(
    name="raw.payments",
    table_properties={"quality": "bronze"},
    partition_cols=["day"],
)
def raw_payments():
    return (
        spark.readStream.format("kafka")
        .option("kafka.bootstrap.servers", "bank-events.servicebus.windows.net:9093")
        .option(
            "kafka.sasl.jaas.config",
            (
                "kafkashaded.org.apache.kafka.common.security.plain.PlainLoginModule required "
                f'username="$ConnectionString" password="{bank_events}";'
            ),
        )
        .option("kafka.sasl.mechanism", "PLAIN")
        .option("kafka.security.protocol", "SASL_SSL")
        .option("startingOffsets", "earliest")
        .option("subscribe", "payments")
        .load()
        .select(
            F.from_json(
                F.col("value").cast("string"),
                "id STRING, card STRING, amount DOUBLE, paid_at TIMESTAMP",
            ).alias("payment"),
            "offset",
        )
        .select("payment.*", "offset")
        .withColumn("day", F.to_date("paid_at"))
    )


# COMMAND ----------


@dp.table(
    name="clean.checked_payments",
    spark_conf={"spark.sql.shuffle.partitions": "64"},
    table_properties={"quality": "silver"},
)
def clean_checked_payments():
    return (
        spark.readStream.table("raw.payments")
        .withWatermark("paid_at", "10 minutes")
        .alias("p")
        .join(
            spark.readStream.table("raw.answers")
            .withWatermark("answered_at", "20 minutes")
            .alias("a"),
            on=(
                (F.col("p.id") == F.col("a.id"))
                & F.col("a.answered_at").between(
                    F.col("p.paid_at"), F.col("p.paid_at") + F.expr("INTERVAL 15 MINUTES")
                )
            ),
            how="left",
        )
        .select("p.id", "p.card", "p.amount", "p.paid_at", "a.result")
    )


# COMMAND ----------


@dp.table(name="reports.cards", table_properties={"quality": "gold"})
def reports_cards():
    return (
        spark.readStream.table("clean.checked_payments")
        .withWatermark("paid_at", "1 hour")
        .groupBy(F.window("paid_at", "1 hour", "15 minutes").alias("hour"), "card")
        .agg(F.sum("amount").alias("amount"), F.count("*").alias("payments"))
        .select(F.col("hour.start").alias("hour"), "card", "amount", "payments")
    )


# COMMAND ----------


@dp.foreach_batch_sink
def alerts(df, batch_id):
    return send_alerts(df, batch_id)


# COMMAND ----------


@dp.append_flow(target="alerts")
def large_payments():
    return spark.readStream.table("clean.checked_payments").where(F.col("amount") > 10000)
