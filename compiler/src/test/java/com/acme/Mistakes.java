package com.acme;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Bundles with mistakes; each mistake's line ends in the rule that finds it. */
final class Mistakes {

  record Order(String orderId, String customerId, Double amount, Instant orderedAt) {}

  private Mistakes() {}

  static List<Bundle> all() {
    return List.of(
        inNames(),
        inQueries(),
        inColumns(),
        inChanges(),
        inSinks(),
        inSources(),
        inSql(),
        inSettings(),
        inClusters(),
        inLegacy(),
        inTargets(),
        inTexts(),
        inPython());
  }

  private static Dataset.StreamingTable raw() {
    return bronze("orders_raw")
        .from(readStream(autoLoader(JSON, "/Volumes/main/x/y").schema(Order.class)))
        .build();
  }

  private static Bundle inNames() {
    var raw = raw();
    var lost = view("lost").from(read(raw)).build();
    return of(
        raw,
        silver("Orders_Raw") // dataset.case
            .from(readStream(raw))
            .build(),
        silver("a table") // dataset.illegal-name
            .from(read(raw))
            .build(),
        gold("reads_lost")
            .from(
                read(lost) // dataset.unknown
                    .limit(5))
            .build(),
        gold("reads_name")
            .from(read(external("main.sales.orders_raw"))) // external.internal
            .build(),
        gold("reads_live")
            .from(read(external("LIVE.orders_raw"))) // external.live-prefix
            .build(),
        table("fed")
            .fedBy(
                appendFlow("a.b", readStream(raw)), // flow.illegal-name
                appendFlow("twice", readStream(raw)),
                appendFlow("twice", readStream(raw))) // flow.duplicate
            .build(),
        silver("empty").fedBy().build()); // dataset.without-flow
  }

  private static Bundle inQueries() {
    var raw = raw();
    return of(
        raw,
        silver("windowed")
            .from(
                readStream(raw)
                    .withColumn(
                        "n",
                        F.row_number()
                            .over( // stream.window-function
                                Window.partitionBy("order_id").orderBy("ordered_at"))))
            .build(),
        gold("nothing")
            .from(read(raw).where("")) // expression.empty
            .expect("ok", "amount > 0")
            .expect("OK", "amount > 1") // expectation.duplicate
            .expect("blank", " ") // expectation.empty
            .expectOrDrop("aggregate", F.sum(col(Order::amount)).gt(0)) // expectation.unsupported
            .build(),
        gold("clustered")
            .from(read(raw))
            .layout(clusterBy()) // list.empty
            .build());
  }

  private static Bundle inColumns() {
    var raw = raw();
    return of(
        raw,
        gold("unnamed")
            .from(
                read(raw)
                    .select(col(Order::orderId), F.upper(col(Order::customerId)))) // column.unnamed
            .build(),
        gold("unknown")
            .from(read(external("a.b.c")).select(allColumns())) // columns.unknown
            .build(),
        gold("twice")
            .from(
                read(raw)
                    .as("a")
                    .join( // column.duplicate
                        read(raw).as("b"),
                        alias("a").col("order_id").eq(alias("b").col("order_id"))))
            .build());
  }

  private static Bundle inChanges() {
    var raw = raw();
    return of(
        raw,
        silver("keys")
            .fedBy(
                autoCdc(raw)
                    .keys("order_id", "ORDER_ID") // cdc.keys
                    .sequenceBy("ordered_at"))
            .build(),
        silver("left_out")
            .fedBy(
                autoCdc(raw)
                    .keys("order_id")
                    .sequenceBy("ordered_at")
                    .exceptColumns("order_id") // cdc.key-left-out
                    .scd(type2()))
            .build(),
        silver("mixed")
            .fedBy(
                autoCdc(raw).keys("order_id").sequenceBy("ordered_at"),
                appendFlow("more", readStream(raw))) // cdc.mixed-flows
            .build(),
        silver("histories")
            .fedBy(
                autoCdc(raw).keys("order_id").sequenceBy("ordered_at").name("one"),
                autoCdc(raw)
                    .keys("order_id")
                    .sequenceBy("ordered_at")
                    .name("two")
                    .scd(type2())) // cdc.different-history
            .build());
  }

  private static Bundle inSinks() {
    var raw = raw();
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo("main", "sales")
                .compute(serverless())
                .add(raw)
                .add(
                    kafkaSink("out", "host:9092")
                        .topic("orders")
                        .fedBy(
                            appendFlow(
                                "to_kafka", readStream(raw).select("order_id"))) // sink.kafka-value
                        .build(),
                    kafkaSink("orders_raw", "host:9092") // sink.duplicate sink.without-flow
                        .topic("orders")
                        .build(),
                    deltaSink("delta") // sink.options
                        .tableName("orders")
                        .fedBy(appendFlow("to_delta", readStream(raw)))
                        .build())
                .build())
        .build();
  }

  private static Bundle inSources() {
    return of(
        bronze("loader")
            .from(
                readStream(
                    autoLoader(JSON, "/x")
                        .schema(Order.class)
                        .option("cloudFiles.schemaLocation", "/s") // source.schema-location
                        .option("cloudFiles.inferColumnType", true) // auto-loader.unknown-option
                        .schemaEvolutionMode(ADD_NEW_COLUMNS))) // source.contradiction
            .build(),
        bronze("versions")
            .from(
                readStream(
                    external("a.b.c")
                        .startingVersion(1)
                        .startingTimestamp("2025-01-01"))) // source.contradiction
            .build(),
        bronze("no_schema")
            .from(readStream(files(CSV, "/x"))) // files.stream-without-schema
            .build(),
        bronze("bad_schema")
            .from(
                readStream(autoLoader(JSON, "/x").schema("id BIGINT, name STRNG"))) // schema.syntax
            .build());
  }

  private static Bundle inSql() {
    var raw = raw();
    return of(
        raw,
        gold("no_input")
            .from(sqlQuery("SELECT * FROM {orders}")) // sql.placeholder
            .build(),
        gold("by_name")
            .from(sqlQuery("SELECT * FROM orders_raw")) // sql.own-dataset
            .build(),
        gold("of_a_query")
            .from(
                sqlQuery(
                    "SELECT * FROM {o}", Map.of("o", read(raw).where("amount > 0")))) // sql.input
            .build());
  }

  private static Bundle inSettings() {
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo("main", "a.b") // publication.illegal-name
                .compute(serverless())
                .configuration("fine", "1")
                .configuration("not fine", "1") // configuration.key
                .configuration("pipelines.trigger.interval", "5") // configuration.trigger-interval
                .parameter("day", "1") // preview.not-enabled
                .environmentVersion("four") // environment.version
                .dependencies("-e .") // environment.local-path
                .eventLog("a.b") // event-log.illegal-name
                .runAs(group("team")) // permission.illegal
                .restartWindow(restartAt(3)) // restart-window.not-continuous
                .notifications(
                    email("nobody") // notification.recipient
                        .on(ON_FLOW_FAILURE))
                .globs("src/more") // library.form
                .add(raw())
                .add(
                    gold("fast")
                        .from(read(external("a.b.c")))
                        .refreshPolicy(FULL) // preview.not-enabled
                        .path("/mnt/x") // table.path-on-unity
                        .build())
                .build())
        .build();
  }

  private static Bundle inClusters() {
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo("main", "sales")
                .edition(CORE)
                .compute(
                    clusters(
                        defaultCluster()
                            .nodeType("i3.xlarge") // cluster.pool-and-type
                            .instancePool("pool")
                            .autoscale(5, 5, ENHANCED), // cluster.workers
                        maintenanceCluster()
                            .autoscale(1, 2, LEGACY))) // cluster.maintenance-autoscale
                .add(
                    bronze("ruled")
                        .from(readStream(rate()))
                        .expect("a", "value > 0") // edition.expectations
                        .build())
                .build())
        .build();
  }

  private static Bundle inLegacy() {
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo(legacy("/mnt/shop", "sales"))
                .compute(serverless()) // serverless.catalog
                .add(
                    bronze("a.b") // dataset.qualified-name
                        .from(readStream(rate()))
                        .build())
                .build())
        .build();
  }

  private static Bundle inTargets() {
    var catalog = variable("catalog");
    var unused = variable("unused", "x"); // variable.unused
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo(catalog, "sales")
                .compute(serverless())
                .development() // pipeline.development-in-production
                .add(raw())
                .build(),
            job("nightly")
                .trigger(cron("0 6 * * *", "UTC")) // job.start
                .build())
        .target(
            production("prod")
                .root("somewhere") // target.place
                .set(catalog, "main")
                .set(unused, "y")
                .asDefault())
        .target(development("dev").set(catalog, "dev").asDefault()) // target.two-defaults
        .build();
  }

  private static Bundle inTexts() {
    var catalog = variable("catalog", "dev");
    return bundle("shop")
        .add(
            pipeline("orders")
                .publishTo(catalog, "sales")
                .compute(serverless())
                .tag("nul", "\u0000") // text.illegal
                .add(
                    table("a")
                        .from(readStream(rate()))
                        .comment("in " + catalog) // variable.concatenated
                        .property("b", "${bundle.target}") // text.reference
                        .property("c", text(secret("s", "k"))) // secret.misplaced
                        .build())
                .build())
        .build();
  }

  private static Bundle inPython() {
    return of(
        table("scored")
            .from(
                pythonFunction("scoring", "score") // python.missing
                    .batch()
                    .unchecked())
            .build());
  }

  private static Bundle of(Dataset... datasets) {
    Pipeline pipeline =
        pipeline("orders")
            .publishTo("main", "sales")
            .compute(serverless())
            .add(List.of(datasets))
            .build();
    return bundle("shop").add(pipeline).build();
  }
}
