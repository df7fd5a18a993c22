package dev.sluice.analysis;

import static dev.sluice.analysis.Pipelines.analyse;
import static dev.sluice.analysis.Pipelines.customers;
import static dev.sluice.analysis.Pipelines.events;
import static dev.sluice.analysis.Pipelines.orders;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.expr;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.kafkaSink;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.sqlStream;
import static dev.sluice.dsl.Sluice.type2;
import static dev.sluice.dsl.Sluice.updateFlow;
import static dev.sluice.dsl.Sluice.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.dsl.F;
import dev.sluice.dsl.StreamQuery;
import dev.sluice.model.Dataset;
import dev.sluice.model.PipelineElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported of streams, and what is not. */
final class StreamsTest {

  private static final Dataset.StreamingTable ORDERS = orders();
  private static final Dataset.StreamingTable PAID =
      silver("paid").from(readStream(ORDERS)).build();
  private static final Dataset.MaterializedView CUSTOMERS = customers();
  private static final Dataset.StreamingTable EVENTS = events();
  private static final Dataset.StreamingTable HISTORY =
      silver("history")
          .fedBy(autoCdc(ORDERS).keys("customer_id").sequenceBy("ordered_at").scd(type2()))
          .build();
  private static final Dataset.StreamView TIMED = view("timed").from(timed()).build();

  private static StreamQuery timed() {
    return readStream(ORDERS).withWatermark("ordered_at", Duration.ofHours(1));
  }

  private static StreamQuery unknown() {
    return readStream(external("main.web.clicks"));
  }

  private static StreamQuery sql(String text) {
    return sqlStream(
        text,
        Map.of(
            "orders", readStream(ORDERS), "customers", read(CUSTOMERS), "paid", readStream(PAID)));
  }

  static Stream<Arguments> reported() {
    return Stream.of(
        arguments("stream.aggregate", readStream(ORDERS).groupBy("status").count()),
        arguments("stream.aggregate", timed().groupBy("status").count()),
        arguments(
            "stream.aggregate",
            sql("SELECT status, count(*) n FROM STREAM {orders} GROUP BY status")),
        arguments(
            "stream.late-watermark",
            readStream(ORDERS)
                .groupBy("customer_id")
                .agg(F.max(col("ordered_at")).as("ordered_at"))
                .withWatermark("ordered_at", Duration.ofHours(1))),
        arguments("stream.sort", sql("SELECT * FROM STREAM {orders} ORDER BY order_id")),
        arguments("stream.limit", sql("SELECT * FROM STREAM {orders} LIMIT 10")),
        arguments("stream.unsupported", sql("SELECT * FROM STREAM {orders} OFFSET 10")),
        arguments(
            "stream.unsupported",
            readStream(ORDERS).withColumn("id", F.monotonically_increasing_id())),
        arguments(
            "stream.window-function",
            sql(
                "SELECT row_number() OVER (PARTITION BY status ORDER BY order_id) n FROM STREAM"
                    + " {orders}")),
        arguments(
            "stream.outer-join",
            readStream(ORDERS).leftJoin(readStream(PAID).select("order_id"), "order_id")),
        arguments(
            "stream.join-side",
            sql("SELECT o.* FROM STREAM {orders} o RIGHT JOIN {customers} c USING (customer_id)")),
        arguments(
            "stream.join-side",
            sql("SELECT o.* FROM STREAM {orders} o FULL JOIN {customers} c USING (customer_id)")),
        arguments(
            "stream.join-side",
            sql("SELECT c.* FROM {customers} c LEFT JOIN STREAM {orders} o USING (customer_id)")),
        arguments(
            "stream.distinct-aggregate",
            timed()
                .groupBy(F.window(col("ordered_at"), "1 hour"))
                .agg(F.count_distinct(col("customer_id")).as("customers"))),
        arguments(
            "stream.union",
            sql(
                "SELECT customer_id FROM STREAM {orders} UNION ALL SELECT customer_id FROM"
                    + " {customers}")),
        arguments(
            "stream.set-operation",
            sql(
                "SELECT order_id FROM STREAM {orders} INTERSECT SELECT order_id FROM STREAM"
                    + " {paid}")),
        arguments(
            "stream.sample",
            sql("SELECT * FROM (SELECT * FROM STREAM {orders}) TABLESAMPLE (9 PERCENT)")),
        arguments(
            "stream.within-watermark",
            readStream(ORDERS).dropDuplicatesWithinWatermark("order_id")),
        arguments(
            "stream.unbounded-join",
            readStream(ORDERS).join(readStream(PAID).select("order_id"), "order_id")),
        arguments(
            "stream.unbounded-join",
            timed()
                .join(
                    readStream(PAID)
                        .select(col("order_id"), col("ordered_at").as("paid_at"))
                        .withWatermark("paid_at", Duration.ofHours(1)),
                    "order_id")),
        arguments("stream.duplicates", readStream(ORDERS).dropDuplicates("order_id")),
        arguments("stream.duplicates", readStream(ORDERS).distinct()),
        arguments("stream.duplicates", timed().dropDuplicates("order_id")),
        arguments(
            "stream.history-join",
            readStream(ORDERS)
                .join(read(HISTORY).selectExpr("customer_id", "status AS state"), "customer_id")),
        arguments("dataset.read-kind", sql("SELECT * FROM STREAM {customers}")));
  }

  @ParameterizedTest
  @MethodSource("reported")
  void reports(String rule, StreamQuery query) {
    List<Diagnostic> found =
        analyse(ORDERS, PAID, CUSTOMERS, HISTORY, TIMED, silver("x").from(query).build())
            .findings();

    assertThat(found).as("%s", found).extracting(Diagnostic::rule).containsExactly(rule);
    assertThat(found.get(0).message()).contains("`x`");
    assertThat(found.get(0).hints()).isNotEmpty();
  }

  static Stream<StreamQuery> silent() {
    return Stream.of(
        timed().groupBy(F.window(col("ordered_at"), "1 hour")).count(),
        timed().groupBy("ordered_at", "status").count(),
        readStream(TIMED).groupBy(F.window(col("ordered_at"), "1 hour"), col("status")).count(),
        readStream(TIMED).dropDuplicatesWithinWatermark("order_id"),
        timed().dropDuplicates("order_id", "ordered_at"),
        unknown()
            .withWatermark("at", Duration.ofHours(1))
            .groupBy(F.window(col("at"), "1 hour"), col("page"))
            .count(),
        readStream(EVENTS)
            .withWatermark("at", Duration.ofHours(1))
            .dropDuplicatesWithinWatermark("id"),
        unknown()
            .withColumn("at", F.to_timestamp(col("raw")))
            .withWatermark("at", Duration.ofHours(1))
            .groupBy(F.window(col("at"), "1 hour"))
            .agg(F.count(col("page")).as("pages")),
        readStream(ORDERS).leftJoin(read(CUSTOMERS), "customer_id"),
        readStream(ORDERS).join(read(CUSTOMERS), "customer_id"),
        readStream(ORDERS)
            .leftJoin(read(HISTORY).where("__END_AT IS NULL").select("customer_id"), "customer_id"),
        sql(
            "SELECT o.*, c.country FROM STREAM {orders} o LEFT JOIN {customers} c USING"
                + " (customer_id)"),
        timed()
            .as("o")
            .join(
                readStream(PAID)
                    .select(col("order_id").as("paid_id"), col("ordered_at").as("paid_at"))
                    .withWatermark("paid_at", Duration.ofHours(1)),
                expr(
                    "order_id = paid_id AND paid_at >= ordered_at AND paid_at <= ordered_at +"
                        + " INTERVAL 1 HOUR"))
            .select("order_id"),
        timed()
            .as("o")
            .leftJoin(
                readStream(PAID)
                    .select(col("order_id").as("paid_id"), col("ordered_at").as("paid_at"))
                    .withWatermark("paid_at", Duration.ofHours(1)),
                expr(
                    "order_id = paid_id AND paid_at >= ordered_at AND paid_at <= ordered_at +"
                        + " INTERVAL 1 HOUR"))
            .select("order_id"),
        timed()
            .groupBy(F.window(col("ordered_at"), "1 hour"), col("status"))
            .count()
            .groupBy(F.window(col("window"), "1 day"))
            .agg(F.sum(col("count")).as("n")),
        readStream(ORDERS).select("order_id").union(readStream(PAID).select("order_id")),
        readStream(ORDERS).union(unknown()),
        unknown().union(readStream(ORDERS)),
        readStream(EVENTS).union(readStream(ORDERS).select("order_id", "status")),
        readStream(EVENTS).unionByName(readStream(ORDERS), true),
        unknown().unionByName(readStream(ORDERS)),
        sql(
            "SELECT order_id, status FROM STREAM {orders} UNION ALL SELECT * FROM STREAM"
                + " main.web.old"));
  }

  @ParameterizedTest
  @MethodSource("silent")
  void staysSilent(StreamQuery query) {
    assertThat(
            analyse(
                    ORDERS,
                    PAID,
                    CUSTOMERS,
                    EVENTS,
                    HISTORY,
                    TIMED,
                    silver("x").from(query).build())
                .findings())
        .isEmpty();
  }

  static Stream<Arguments> unions() {
    return Stream.of(
        arguments(
            readStream(ORDERS).select("order_id", "status").unionByName(unknown()),
            "order_id, status"),
        arguments(
            unknown().unionByName(readStream(ORDERS).select("order_id", "status")),
            "order_id, status"),
        arguments(
            readStream(EVENTS).unionByName(readStream(ORDERS).select("id", "status"), true),
            "id, place, _rescued_data, status, .."),
        arguments(
            readStream(EVENTS).unionByName(readStream(ORDERS).select("order_id", "status"), true),
            "id, place, _rescued_data, order_id, status, .."),
        arguments(
            readStream(ORDERS).select("order_id", "status").union(unknown()), "order_id, status"),
        arguments(unknown().union(readStream(ORDERS).select("order_id", "status")), ".."));
  }

  @ParameterizedTest
  @MethodSource("unions")
  void knowsTheColumnsOfUnions(StreamQuery query, String expected) {
    Dataset.StreamingTable table = silver("x").from(query).build();
    Columns columns = analyse(ORDERS, EVENTS, table).find(table).orElseThrow().columns();
    List<String> names = new ArrayList<>(columns.names());
    if (columns.open()) {
      names.add("..");
    }

    assertThat(String.join(", ", names)).isEqualTo(expected);
  }

  static Stream<Arguments> updates() {
    return Stream.of(
        arguments(List.of(), readStream(ORDERS).groupBy("status").count()),
        arguments(
            List.of("stream.session-window"),
            timed().groupBy(F.session_window(col("ordered_at"), "1 hour"), col("status")).count()),
        arguments(
            List.of("stream.join-update"),
            timed()
                .leftJoin(
                    readStream(TIMED).select("order_id", "ordered_at"), "order_id", "ordered_at")),
        arguments(
            List.of("stream.state"),
            timed()
                .groupBy(F.window(col("ordered_at"), "1 hour"), col("status"))
                .count()
                .groupBy(F.window(col("window"), "1 day"))
                .count()),
        arguments(List.of("stream.unsupported"), sql("SELECT * FROM STREAM {orders} LIMIT 10")));
  }

  @ParameterizedTest
  @MethodSource("updates")
  void judgesUpdateFlowsByTheirOwnMode(List<String> rules, StreamQuery query) {
    PipelineElement sink =
        kafkaSink("counts", "broker:9092")
            .topic("counts")
            .fedBy(
                updateFlow("count", query.select(F.to_json(F.struct(expr("1 AS x"))).as("value"))))
            .build();

    assertThat(analyse(ORDERS, TIMED, sink).findings())
        .extracting(Diagnostic::rule)
        .containsExactlyElementsOf(rules);
  }
}
