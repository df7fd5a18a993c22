package dev.sluice.compiler.emit.python;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Dataset.RefreshPolicy;
import dev.sluice.model.Layer;
import dev.sluice.model.Variable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A bundle with every kind of definition that both dialects have, and one with the others. */
final class EveryDefinition {

  private EveryDefinition() {}

  private static final Variable<String> CATALOG = variable("catalog", "dev");
  private static final Variable<String> REGION = variable("region", "eu");

  record Item(String sku, int quantity, @Decimal(precision = 18, scale = 2) BigDecimal price) {}

  record Order(
      long orderId,
      String customerId,
      String status,
      double amount,
      Instant orderedAt,
      List<Item> items) {}

  record Status(int code, String name, LocalDate since) {}

  /** What both dialects have. */
  static Bundle everywhere() {
    var raw = raw();
    var statuses =
        table("statuses")
            .from(
                read(
                    rows(
                        Status.class,
                        new Status(1, "open", LocalDate.of(2024, 1, 31)),
                        new Status(2, "it's \"paid\"", LocalDate.of(2024, 2, 1)))))
            .build();
    var checked = checked(raw, statuses);
    var daily = daily(checked);
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo(CATALOG, "sales")
                .compute(serverless())
                .add(raw, statuses, checked, daily, messages(), events(), customers(), snapshots())
                .add(
                    view("recent")
                        .from(readStream(raw).where("ordered_at > current_date() - 7"))
                        .expect("has_status", col("status").isNotNull())
                        .comment("What came in lately")
                        .build(),
                    latest(checked),
                    scored(checked),
                    texts(daily),
                    names(daily))
                .add(
                    kafkaSink("orders_out", "broker:9092")
                        .topic("orders")
                        .fedBy(
                            appendFlow(
                                "to-kafka",
                                readStream(raw).select(F.to_json(F.struct(star())).as("value"))))
                        .build())
                .build())
        .target(development("dev").asDefault())
        .target(production("prod").root("/Workspace/shop").set(CATALOG, "main"))
        .build();
  }

  private static Dataset.StreamingTable raw() {
    return bronze("orders_raw")
        .from(
            readStream(
                autoLoader(JSON, text("/Volumes/", CATALOG, "/landing/orders"))
                    .schema(Order.class)
                    .option("cloudFiles.maxFilesPerTrigger", "100")))
        .comment(
            "Orders as the shop's message bus delivers them: one row per message, with everything"
                + " that is in it, duplicates included")
        .layout(clusterBy("ordered_at", "customer_id"))
        .property("delta.enableChangeDataFeed", "true")
        .build();
  }

  private static Dataset.StreamingTable messages() {
    return bronze("messages")
        .from(
            readStream(
                kafka("broker-1:9092,broker-2:9092")
                    .subscribe("messages")
                    .saslJaasConfig(
                        text(
                            "org.example.LoginModule required username=\"shop\" password=\"",
                            secret("kafka", "password"),
                            "\";"))
                    .option("kafka.ssl.truststore.password", text(secret("kafka", "trust")))))
        .schema(
            schema(
                column("key", BINARY).comment("the order's id"),
                column("value", BINARY).notNull(),
                column("topic", STRING),
                column("received", TIMESTAMP).defaultValue("current_timestamp()"),
                column("day", DATE).generatedAs("CAST(received AS DATE)"),
                column("sender", STRING).mask("main.masks.hide", "topic"),
                primaryKey("key").name("messages_pk")))
        .layout(partitionBy("day"))
        .rowFilter(text(CATALOG, ".filters.own"), "topic")
        .build();
  }

  private static Dataset.StreamingTable checked(
      Dataset.StreamingTable raw, Dataset.MaterializedView statuses) {
    return silver("orders")
        .from(
            readStream(raw)
                .withWatermark("ordered_at", Duration.ofHours(1))
                .dropDuplicatesWithinWatermark("order_id")
                .leftJoin(read(statuses).select(col("code"), col("name").as("label")), "code")
                .withColumn(
                    "status",
                    when(string("status").isin("open", "paid"), "current")
                        .when(col("status").isNull(), "unknown")
                        .otherwise("other"))
                .withColumn("total", F.round(F.abs(number("amount").multiply(1.19)), 2))
                .withColumnRenamed("amount", "net")
                .where(number("net").gt(0).and(col("customer_id").isNotNull()))
                .drop("items", "_rescued_data"))
        .expect("positive", number("total").gt(0))
        .expectOrDrop("has_id", col("order_id").isNotNull())
        .expectOrDrop("known \"status\"", "status IN ('current', 'it''s other')")
        .expectOrDrop("in_range", number("total").between(0, 100_000))
        .expectOrDrop("digits", string("customer_id").rlike("^C\\d+$"))
        .expectOrFail("has_customer", col("customer_id").isNotNull())
        .warnInDevelopment()
        .build();
  }

  private static Dataset.MaterializedView daily(Dataset.StreamingTable checked) {
    return gold("daily_revenue")
        .from(
            read(checked)
                .groupBy(F.to_date(col("ordered_at")).as("day"), col("status"))
                .agg(
                    F.sum(number("total")).as("revenue"),
                    F.count_distinct(col("customer_id")).as("customers"),
                    F.avg(number("total")).as("average"))
                .orderBy(col("day").desc(), col("revenue").descNullsLast())
                .limit(1_000))
        .comment("Revenue of each day\n\nIn the currency of the shop; see C:\\docs\\revenue")
        .build();
  }

  private static Dataset.MaterializedView latest(Dataset.StreamingTable checked) {
    return gold("reports.latest_orders")
        .from(
            read(checked)
                .withColumn(
                    "rank",
                    F.row_number()
                        .over(Window.partitionBy("customer_id").orderBy(col("ordered_at").desc())))
                .where(number("rank").eq(1)))
        .private_()
        .build();
  }

  private static Dataset.StreamingTable events() {
    return silver("events")
        .fedBy(
            appendFlow("events_eu", readStream(external("eu.shop.events").skipChangeCommits())),
            appendFlow(
                    "events_us",
                    readStream(external("us.shop.events")).where(col("region").eq(text(REGION))))
                .comment("From the other side")
                .sparkConf("pipelines.trigger.interval", "1 minute"),
            appendFlowOnce("backfill", read(external("archive.shop.events"))))
        .expectOrFail("has_id", col("id").isNotNull())
        .warnInDevelopment()
        .expect("fresh", "ts > current_date() - INTERVAL 7 DAYS")
        .build();
  }

  private static Dataset.StreamingTable customers() {
    return silver("crm.customers")
        .fedBy(
            autoCdc(external(text(CATALOG, ".crm.changes")))
                .keys("id")
                .sequenceBy("changed_at", "offset")
                .applyAsDeletes(col("operation").eq("DELETE"))
                .exceptColumns("operation", "_rescued_data")
                .scd(type2().trackHistoryExcept("last_seen")))
        .comment("Customers with their history")
        .build();
  }

  private static Dataset.StreamingTable snapshots() {
    return silver("prices")
        .fedBy(
            autoCdcFromSnapshot(
                    pythonSource(
                        "next_prices",
                        """
                        from datetime import date, timedelta


                        def next_prices(latest):
                            day = date(2024, 1, 1) if latest is None else latest + timedelta(days=1)
                            if day > date.today():
                                return None
                            return spark.read.parquet(f"/Volumes/prices/{day}"), day
                        """))
                .keys("sku")
                .scd(type1()))
        .build();
  }

  private static Dataset.MaterializedView scored(Dataset.StreamingTable checked) {
    var score = F.udf(pythonFunction("models.scoring", "score"), DOUBLE);
    return silver("scored")
        .from(
            pythonFunction("models.frames", "enrich")
                .inputs(read(checked).withColumn("score", score.apply(col("total"))))
                .returns("order_id BIGINT, score DOUBLE"))
        .build();
  }

  private static Dataset.MaterializedView texts(Dataset.MaterializedView daily) {
    return gold("top_days")
        .from(
            sqlQuery(
                """
                SELECT day, sum(revenue) AS revenue
                FROM {daily}
                WHERE note <> '${x}' AND path RLIKE '\\\\d+'
                GROUP BY day
                """,
                Map.of("daily", read(daily))))
        .build();
  }

  /** A name that is a word of Python's. */
  private static Dataset.MaterializedView names(Dataset.MaterializedView daily) {
    return gold("sum").from(read(daily).agg(F.sum(number("revenue")).as("revenue"))).build();
  }

  /** What only the current dialect has, previews among it. */
  static Bundle previews() {
    var audit =
        managedTable("audit")
            .fedBy(appendFlow("audit_flow", readStream(external("main.ops.audit"))))
            .build();
    var recent =
        streamingTable("recent_orders")
            .fedBy(replaceWhere(read(external("main.shop.orders")), "day >= current_date() - 7"))
            .build();
    var current =
        streamingTable("current_orders")
            .fedBy(
                replaceUsing("latest", readStream(external("main.shop.orders")))
                    .keys("order_id")
                    .sequenceBy("changed_at"))
            .build();
    var both =
        streamingTable("contracts")
            .fedBy(
                autoCdc(external("main.shop.contracts"))
                    .keys("id")
                    .sequenceBy("valid_from")
                    .scd(bitemporal("known_at")))
            .build();
    var full =
        materializedView("totals")
            .from(read(external("main.shop.orders")).groupBy("status").count())
            .refreshPolicy(RefreshPolicy.INCREMENTAL)
            .build();
    var published =
        persistedView("public_totals")
            .layer(Layer.GOLD)
            .from(
                read(full)
                    .as("t")
                    .where(number("count").gt(10))
                    .select(col("t.status").as("state")))
            .comment("It's for everybody")
            .build();
    return bundle("shop")
        .add(
            pipeline("ops")
                .publishTo("main", "ops")
                .compute(serverless())
                .preview()
                .add(audit, recent, current, both, full, published)
                .add(
                    foreachBatchSink(
                            "warehouse",
                            pythonSource(
                                "write",
                                """
                                def write(df, batch_id):
                                    df.write.mode("append").saveAsTable("main.ops.warehouse")
                                """))
                        .fedBy(appendFlow("to_warehouse", readStream(external("main.ops.audit"))))
                        .build(),
                    kafkaSink("live", "broker:9092")
                        .topic("live")
                        .fedBy(
                            updateFlow(
                                    "live_totals",
                                    readStream(external("main.ops.audit")).groupBy("user").count())
                                .sparkConf("pipelines.trigger", "RealTime"))
                        .build())
                .eventHook(
                    pythonSource(
                        "report",
                        """
                        import json


                        def report(event):
                            print(json.dumps(event))
                        """),
                    3)
                .build())
        .build();
  }

  private static Column<Number> number(String name) {
    return col(name);
  }

  private static Column<String> string(String name) {
    return col(name);
  }
}
