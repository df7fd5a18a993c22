package dev.sluice.analysis;

import static dev.sluice.analysis.Pipelines.analyse;
import static dev.sluice.analysis.Pipelines.customers;
import static dev.sluice.analysis.Pipelines.orders;
import static dev.sluice.dsl.Sluice.INCREMENTAL;
import static dev.sluice.dsl.Sluice.INCREMENTAL_STRICT;
import static dev.sluice.dsl.Sluice.JSON;
import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.files;
import static dev.sluice.dsl.Sluice.gold;
import static dev.sluice.dsl.Sluice.kafkaSink;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.sqlQuery;
import static dev.sluice.dsl.Sluice.type2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.dsl.BatchQuery;
import dev.sluice.dsl.F;
import dev.sluice.dsl.StreamQuery;
import dev.sluice.dsl.Window;
import dev.sluice.model.Dataset;
import dev.sluice.model.PipelineElement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of changes, refresh policies and sinks. */
final class ChangesTest {

  private static final Dataset.StreamingTable ORDERS = orders();
  private static final Dataset.MaterializedView CUSTOMERS = customers();
  private static final String STATE = "__START_AT TIMESTAMP, __END_AT TIMESTAMP";
  private static final String COLUMNS = "order_id BIGINT, customer_id BIGINT, ordered_at TIMESTAMP";

  private static PipelineElement history(String schema) {
    return silver("x")
        .schema(schema)
        .fedBy(
            autoCdc(ORDERS)
                .keys("order_id")
                .sequenceBy("ordered_at")
                .columns("order_id", "customer_id", "ordered_at")
                .scd(type2()))
        .build();
  }

  private static PipelineElement latest(String schema) {
    return silver("x")
        .schema(schema)
        .fedBy(
            autoCdc(ORDERS)
                .keys("order_id")
                .sequenceBy("ordered_at")
                .columns("order_id", "customer_id", "ordered_at"))
        .build();
  }

  private static PipelineElement view(BatchQuery query) {
    return gold("x").from(query).refreshPolicy(INCREMENTAL).build();
  }

  private static PipelineElement kafka(StreamQuery query) {
    return kafkaSink("x", "broker:9092").topic("t").fedBy(appendFlow("f", query)).build();
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        arguments(List.of(), history(COLUMNS + ", " + STATE)),
        arguments(List.of("cdc.history-columns"), history(COLUMNS)),
        arguments(List.of("cdc.history-columns"), history(COLUMNS + ", __START_AT TIMESTAMP")),
        arguments(
            List.of("cdc.history-columns", "cdc.history-columns"),
            history(COLUMNS + ", __START_AT DATE, __END_AT DATE")),
        arguments(
            List.of("cdc.columns-missing"),
            history("order_id BIGINT, ordered_at TIMESTAMP, " + STATE)),
        arguments(List.of(), latest(COLUMNS)),
        arguments(
            List.of("cdc.history-columns", "cdc.history-columns"), latest(COLUMNS + ", " + STATE)),
        arguments(List.of("cdc.columns-missing"), latest("order_id BIGINT, ordered_at TIMESTAMP")),
        arguments(
            List.of(),
            silver("x")
                .fedBy(
                    autoCdc(ORDERS)
                        .keys("order_id")
                        .sequenceBy(F.struct(col("ordered_at"), col("order_id")))
                        .scd(type2()))
                .build()),
        arguments(
            List.of(),
            silver("x")
                .fedBy(
                    autoCdc(ORDERS)
                        .keys("order_id")
                        .sequenceBy(F.struct(col("ordered_at"), col("order_id"))))
                .build()),
        arguments(
            List.of(), view(read(ORDERS).groupBy("status").agg(F.sum(col("amount")).as("t")))),
        arguments(
            List.of(), view(read(ORDERS).where("ordered_at > current_date()").select("order_id"))),
        arguments(
            List.of("materialized-view.not-incremental"),
            view(read(ORDERS).withColumn("dice", F.rand()))),
        arguments(
            List.of("materialized-view.not-incremental"),
            view(
                read(ORDERS)
                    .withColumn("n", F.row_number().over(Window.orderBy("ordered_at")))
                    .drop("tags"))),
        arguments(
            List.of(),
            view(
                read(ORDERS)
                    .withColumn(
                        "n",
                        F.row_number().over(Window.partitionBy("status").orderBy("ordered_at")))
                    .drop("tags"))),
        arguments(
            List.of("materialized-view.not-incremental"),
            view(
                read(ORDERS)
                    .groupBy("customer_id")
                    .agg(F.sum(col("amount")).as("t"))
                    .groupBy("t")
                    .count())),
        arguments(
            List.of("materialized-view.not-incremental"),
            view(
                sqlQuery(
                    "SELECT * FROM {o} WHERE amount > (SELECT avg(amount) FROM {o})",
                    Map.of("o", read(ORDERS))))),
        arguments(
            List.of("materialized-view.not-incremental"),
            view(read(files(JSON, "/x").schema("id BIGINT")))),
        arguments(List.of(), gold("x").from(read(ORDERS).withColumn("dice", F.rand())).build()),
        arguments(
            List.of(),
            kafka(
                readStream(ORDERS)
                    .select(
                        col("status").as("key"),
                        F.to_json(F.struct(col("order_id"))).as("value")))),
        arguments(
            List.of("sink.kafka-types"),
            kafka(readStream(ORDERS).select(F.struct(col("order_id")).as("value")))),
        arguments(
            List.of("sink.kafka-types"),
            kafka(readStream(ORDERS).select(col("order_id").as("key"), col("status").as("value")))),
        arguments(
            List.of("sink.kafka-value"),
            kafka(readStream(ORDERS).withColumn("message", col("status")))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(List<String> rules, PipelineElement element) {
    assertThat(analyse(ORDERS, CUSTOMERS, element).findings())
        .as("%s", element)
        .extracting(found -> found.rule())
        .containsExactlyElementsOf(rules);
    assertThat(analyse(ORDERS, CUSTOMERS, element).findings())
        .allSatisfy(found -> assertThat(found.hints()).isNotEmpty());
  }

  @org.junit.jupiter.api.Test
  void isAnErrorWhereThePolicyIsStrict() {
    PipelineElement strict =
        gold("x")
            .from(read(ORDERS).withColumn("dice", F.rand()))
            .refreshPolicy(INCREMENTAL_STRICT)
            .build();

    assertThat(analyse(ORDERS, strict).findings())
        .extracting(found -> found.severity())
        .containsExactly(Severity.ERROR);
  }
}
