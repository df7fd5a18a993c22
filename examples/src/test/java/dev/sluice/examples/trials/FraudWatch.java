package dev.sluice.examples.trials;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofMinutes;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Two message buses, joined in time; windows; tables fed by several flows; alerts in batches. */
public final class FraudWatch implements Project {

  record Payment(String id, String card, Double amount, Instant paidAt) {}

  record Answer(String id, String result, Instant answeredAt) {}

  @Override
  public Bundle define() {
    var payments =
        bronze("raw.payments")
            .resetAllowed(false)
            .from(
                readStream(
                        eventHubs("bank-events", "payments")
                            .connectionString(secret("bank", "events"))
                            .startingOffsets("earliest"))
                    .select(
                        F.from_json(col("value").cast(STRING), Payment.class).as("payment"),
                        col("offset"))
                    .select(star(col("payment")), col("offset"))
                    .withColumn("day", F.to_date(col(Payment::paidAt))))
            .layout(partitionBy("day"))
            .build();

    var answers =
        bronze("raw.answers")
            .resetAllowed(false)
            .from(
                readStream(kinesis("answers").region("eu-west-1").initialPosition("earliest"))
                    .select(F.from_json(col("data").cast(STRING), Answer.class).as("answer"))
                    .select("answer.*"))
            .build();

    var p = alias("p", Payment.class);
    var a = alias("a", Answer.class);
    var checked =
        silver("clean.checked_payments")
            .from(
                readStream(payments)
                    .withWatermark("paid_at", ofMinutes(10))
                    .as(p)
                    .leftJoin(
                        readStream(answers).withWatermark("answered_at", ofMinutes(20)).as(a),
                        p.col(Payment::id)
                            .eq(a.col(Answer::id))
                            .and(
                                a.col(Answer::answeredAt)
                                    .between(
                                        p.col(Payment::paidAt),
                                        p.col(Payment::paidAt).plus(ofMinutes(15)))))
                    .select(
                        p.col(Payment::id),
                        p.col(Payment::card),
                        p.col(Payment::amount),
                        p.col(Payment::paidAt),
                        a.col(Answer::result)))
            .sparkConf("spark.sql.shuffle.partitions", "64")
            .build();

    var cards =
        gold("reports.cards")
            .from(
                readStream(checked)
                    .withWatermark("paid_at", "1 hour")
                    .groupBy(
                        F.window(col(Payment::paidAt), "1 hour", "15 minutes").as("hour"),
                        col(Payment::card))
                    .agg(F.sum(col(Payment::amount)).as("amount"), F.count(star()).as("payments"))
                    .select(
                        col("hour").<Instant>getField("start").as("hour"),
                        col(Payment::card),
                        col("amount"),
                        col("payments")))
            .build();

    var refunds =
        silver("clean.refunds")
            .fedBy(
                appendFlow("refunds_east", readStream(external("east.sales.refunds"))),
                appendFlow(
                    "refunds_west", readStream(external("west.sales.refunds").skipChangeCommits())))
            .fedBy(
                appendFlowOnce(
                    "refunds_of_old",
                    read(external("archive.sales.refunds").timestampAsOf("2025-01-01"))))
            .expectOrDrop("has_id", "id IS NOT NULL")
            .expect("positive", "amount > 0")
            .build();

    var alerts =
        foreachBatchSink(
                "alerts",
                pythonSource(
                    "send_alerts",
                    """
                    import json

                    def send_alerts(df, batch_id):
                        for row in df.toLocalIterator():
                            print(batch_id, json.dumps(row.asDict(), default=str))
                    """))
            .fedBy(
                appendFlow(
                    "large_payments", readStream(checked).where(col(Payment::amount).gt(10_000))))
            .build();

    return bundle("bank")
        .add(
            pipeline("fraud_watch")
                .publishTo("bank", "raw")
                .compute(serverless())
                .continuous()
                .preview()
                .add(payments, answers, checked, cards, refunds, alerts)
                .build())
        .build();
  }
}
