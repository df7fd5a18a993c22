package dev.sluice.analysis;

import static dev.sluice.analysis.Pipelines.analyse;
import static dev.sluice.analysis.Pipelines.customers;
import static dev.sluice.analysis.Pipelines.events;
import static dev.sluice.analysis.Pipelines.orders;
import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.sqlQuery;
import static dev.sluice.dsl.Sluice.type2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.dsl.F;
import dev.sluice.model.Dataset;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns, types and sources that datasets have. */
final class SchemasTest {

  private static final Dataset.StreamingTable ORDERS = orders();
  private static final Dataset.MaterializedView CUSTOMERS = customers();
  private static final Dataset.StreamingTable EVENTS = events();

  static Stream<Arguments> datasets() {
    return Stream.of(
        arguments(
            silver("x").from(readStream(ORDERS).select(col("address.city"), col("amount"))).build(),
            "city STRING, amount DECIMAL(10, 2)"),
        arguments(
            silver("x")
                .from(read(ORDERS).groupBy("status").agg(F.sum(col("amount")).as("total")))
                .build(),
            "status STRING, total DECIMAL(20, 2)"),
        arguments(
            silver("x")
                .from(
                    readStream(ORDERS)
                        .withWatermark("ordered_at", Duration.ofHours(1))
                        .groupBy(F.window(col("ordered_at"), "10 minutes"))
                        .count())
                .build(),
            "window STRUCT<start: TIMESTAMP, `end`: TIMESTAMP>, count BIGINT"),
        arguments(
            silver("x")
                .from(
                    sqlQuery(
                        "WITH o AS (SELECT *, upper(status) u FROM {o}) SELECT c.country, count(*)"
                            + " n FROM o LEFT JOIN {c} c USING (customer_id) GROUP BY ALL",
                        Map.of("o", read(ORDERS), "c", read(CUSTOMERS))))
                .build(),
            "country STRING, n BIGINT"),
        arguments(
            silver("x")
                .fedBy(
                    autoCdc(ORDERS)
                        .keys("order_id")
                        .sequenceBy("ordered_at")
                        .exceptColumns("tags", "address", "amount", "status")
                        .scd(type2()))
                .build(),
            "order_id BIGINT, customer_id BIGINT, ordered_at TIMESTAMP, __START_AT TIMESTAMP,"
                + " __END_AT TIMESTAMP"),
        arguments(
            silver("x")
                .fedBy(
                    appendFlow("a", readStream(ORDERS).select("order_id", "status")),
                    appendFlow("b", readStream(ORDERS).select("order_id", "customer_id")))
                .build(),
            "order_id BIGINT, status STRING, customer_id BIGINT"),
        arguments(
            silver("x")
                .from(
                    readStream(EVENTS)
                        .select(col("id"), col("kind"), F.to_date(col("at")).as("day")))
                .build(),
            "id BIGINT, kind ?, day DATE"),
        arguments(
            silver("x")
                .from(readStream(ORDERS).select(col("order_id"), col("_metadata.file_path")))
                .build(),
            "order_id BIGINT, file_path STRING"),
        arguments(silver("x").from(read(external("main.crm.people"))).build(), ".."),
        arguments(
            silver("x").from(readStream(EVENTS)).build(),
            "id BIGINT, place ?, _rescued_data STRING, .."));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void finds(Dataset dataset, String expected) {
    Analysed analysed = analyse(ORDERS, CUSTOMERS, EVENTS, dataset);

    assertThat(analysed.findings()).isEmpty();
    assertThat(text(analysed.find(dataset).orElseThrow().columns())).isEqualTo(expected);
  }

  private static String text(Columns columns) {
    Stream<String> known =
        columns.known().stream()
            .map(each -> each.name() + " " + each.type().map(SqlType::render).orElse("?"));
    return Stream.concat(known, columns.open() ? Stream.of("..") : Stream.of())
        .collect(Collectors.joining(", "));
  }

  @Test
  void followsColumnsToTheirSources() {
    Dataset.StreamingTable clean =
        silver("clean")
            .from(
                readStream(ORDERS)
                    .where(col("status").ne("void"))
                    .leftJoin(read(CUSTOMERS), "customer_id")
                    .select(
                        col("order_id").as("id"),
                        F.upper(col("country")).as("country"),
                        col("amount").multiply(2).as("double")))
            .build();
    AnalysedDataset dataset = analyse(ORDERS, CUSTOMERS, clean).find(clean).orElseThrow();

    assertThat(dataset.columns().known())
        .extracting(column -> column.name() + " " + column.sources())
        .containsExactly(
            "id [orders.order_id direct]",
            "country [customers.country derived]",
            "double [orders.amount derived]");
    assertThat(dataset.influences())
        .extracting(Use::toString)
        .containsExactlyInAnyOrder(
            "orders.status filter", "orders.customer_id join", "customers.customer_id join");
  }
}
