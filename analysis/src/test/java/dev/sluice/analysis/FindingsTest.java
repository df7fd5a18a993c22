package dev.sluice.analysis;

import static dev.sluice.analysis.Pipelines.analyse;
import static dev.sluice.analysis.Pipelines.customers;
import static dev.sluice.analysis.Pipelines.events;
import static dev.sluice.analysis.Pipelines.orders;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.sqlQuery;
import static dev.sluice.dsl.Sluice.type2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.dsl.BatchQuery;
import dev.sluice.dsl.F;
import dev.sluice.dsl.StreamQuery;
import dev.sluice.model.Dataset;
import dev.sluice.model.PipelineElement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported, in which words and where. */
final class FindingsTest {

  private static final Dataset.StreamingTable ORDERS = orders();
  private static final Dataset.MaterializedView CUSTOMERS = customers();
  private static final Dataset.StreamingTable EVENTS = events();

  private static PipelineElement table(StreamQuery query) {
    return silver("x").from(query).build();
  }

  private static PipelineElement view(BatchQuery query) {
    return silver("x").from(query).build();
  }

  private static BatchQuery sql(String text) {
    return sqlQuery(text, Map.of("orders", read(ORDERS), "customers", read(CUSTOMERS)));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            table(readStream(ORDERS).select("order_id", "amont")),
            "columns.unresolved `x` uses column `amont`, which is not there."
                + " | write `amount` if you mean that"),
        arguments(
            table(readStream(ORDERS).where(col("statuss").eq("new"))),
            "columns.unresolved `x` uses column `statuss`, which is not there."
                + " | write `status` if you mean that"),
        arguments(
            table(readStream(ORDERS).select(col("address.citty"))),
            "columns.unresolved `x` uses field `citty`, which is not there."
                + " | write `city` if you mean that"),
        arguments(
            table(readStream(ORDERS).withColumn("y", col("ordered_at").plus(col("order_id")))),
            "types.mismatch `x` cannot compute `(ordered_at + order_id)`: the left and right"
                + " operands of the binary operator have incompatible types (`TIMESTAMP` and"
                + " `BIGINT`). | cast(..) one of them to the type that is asked for"),
        arguments(
            table(readStream(ORDERS).where("order_id + 1")),
            "types.not-boolean `x` filters by `(order_id + 1)`, which is a BIGINT and no BOOLEAN."
                + " | compare it with something, so that it is true or false"),
        arguments(
            view(read(ORDERS).groupBy("status").agg(col("tags").as("t"))),
            "aggregate.ungrouped `x` uses `tags`, which is neither grouped by nor aggregated."
                + " | group by it too, or aggregate it, for instance with max(..)"),
        arguments(
            view(read(ORDERS).join(read(CUSTOMERS), col("customer_id").eq(col("customer_id")))),
            "columns.ambiguous `x` uses column `customer_id`, which several of its inputs have:"
                + " `customers.customer_id` and `orders.customer_id`."
                + " | name the side: an alias(..) of each input, and its col(..)"),
        arguments(
            table(readStream(ORDERS).drop("nosuch")),
            "columns.unresolved `x` drops column `nosuch`, which is not there."
                + " | use one of the columns that are there: `order_id`, `customer_id`, `amount`,"
                + " `ordered_at`, `status`, `tags` and `address`"),
        arguments(
            table(readStream(ORDERS).withColumnRenamed("statu", "s")),
            "columns.unresolved `x` renames column `statu`, which is not there."
                + " | write `status` if you mean that"),
        arguments(
            table(readStream(ORDERS).dropDuplicates("ordr_id")),
            "columns.unresolved `x` uses column `ordr_id`, which is not there."
                + " | write `order_id` if you mean that"),
        arguments(
            table(readStream(ORDERS).withWatermark("odered_at", Duration.ofHours(1))),
            "columns.unresolved `x` uses column `odered_at`, which is not there."
                + " | write `ordered_at` if you mean that"),
        arguments(
            table(readStream(ORDERS).groupBy("status").count()),
            "stream.aggregate `x` aggregates a stream without a watermark, so that each update"
                + " computes everything anew. | set withWatermark(..) before it and group by a"
                + " window(..) of that column, or aggregate in a materialized view"),
        arguments(
            view(sql("SELECT uper(status) FROM {orders}")),
            "functions.unknown `x` calls function `uper`, which neither Spark nor the platform"
                + " has. | write `upper` if you mean that"),
        arguments(
            view(sql("SELECT h3_longlatash3(1.0, 2.0) FROM {orders}")),
            "functions.arguments `x` calls function `h3_longlatash3` with 2 arguments, but it takes"
                + " 3. | write it as `h3_longlatash3(DOUBLE, DOUBLE, INT) BIGINT`"),
        arguments(
            view(sql("SELECT order_id FRM {orders}")),
            "sql.syntax The SQL of `x` is no SQL at `{orders}`. | mend the SQL where the mark is"),
        arguments(
            view(
                sql(
                    "WITH o AS (SELECT customer_id FROM {orders}) SELECT c.contry FROM o JOIN"
                        + " {customers} c USING (customer_id)")),
            "columns.unresolved `x` uses column `c.contry`, which is not there."
                + " | write `c.country` if you mean that"),
        arguments(
            silver("x").from(readStream(ORDERS)).expect("known", "emial IS NOT NULL").build(),
            "columns.unresolved Expectation `known` of `x` uses column `emial`, which is not there."
                + " | use one of the columns that are there: `tags`, `amount`, `status`, `order_id`"
                + " and `address`"),
        arguments(
            silver("x").from(readStream(ORDERS)).expect("total", "max(amount) > 1").build(),
            "expectations.several-rows Expectation `total` of `x` looks at more than one row: it"
                + " has an aggregate, a window or a generator. | compute the value in the query,"
                + " and look at the column that it gives"),
        arguments(
            silver("x").from(readStream(ORDERS)).expect("id", "order_id").build(),
            "expectations.not-boolean Expectation `id` of `x` is `order_id`, which is a BIGINT and"
                + " no BOOLEAN. | compare it with something, so that it is true or false"),
        arguments(
            silver("x").from(readStream(ORDERS)).expect("dice", "rand() > 0.5").build(),
            "expectations.not-deterministic Expectation `dice` of `x` may hold for a row once and"
                + " fail for the same row later. | leave out what is random"),
        arguments(
            table(readStream(EVENTS).where(col("id").getItem(0).eq(1))),
            "types.mismatch `x`: Can't extract a value from `id`. Need a complex type [STRUCT,"
                + " ARRAY, MAP] but got `BIGINT`."
                + " | cast(..) one of them to the type that is asked for"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void reports(PipelineElement element, String expected) {
    List<Diagnostic> found = analyse(ORDERS, CUSTOMERS, EVENTS, element).findings();

    assertThat(found).extracting(FindingsTest::text).containsExactly(expected);
  }

  private static String text(Diagnostic found) {
    return found.rule() + " " + found.message() + " | " + String.join(" | ", found.hints());
  }

  @Test
  void reportsEveryMistakeOfACdcFlowAtItsWord() {
    PipelineElement table =
        silver("x")
            .fedBy(
                autoCdc(ORDERS)
                    .keys("id")
                    .sequenceBy("odered_at")
                    .applyAsDeletes(col("op").eq("D"))
                    .exceptColumns("foo")
                    .scd(type2()))
            .build();

    assertThat(analyse(ORDERS, table).findings())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "`x` takes as a key column `id`, which its source does not have.",
            "The sequence of `x` uses column `odered_at`, which is not there.",
            "The delete condition of `x` uses column `op`, which is not there.",
            "`x` leaves out column `foo`, which its source does not have.");
  }

  @Test
  void reportsEachMistakeOnceAndNothingBehindIt() {
    Dataset.StreamingTable broken =
        silver("broken")
            .from(
                readStream(ORDERS).withColumn("net", col("amont").multiply(2)).where("stat = 'x'"))
            .build();
    PipelineElement behind =
        silver("behind").from(readStream(broken).select("net", "order_id")).build();

    assertThat(analyse(ORDERS, broken, behind).findings())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "`broken` uses column `amont`, which is not there.",
            "`broken` uses column `stat`, which is not there.");
  }

  @Test
  void knowsTheLineOfTheOperatorAndThePieceOfTheText() {
    int line = new Throwable().getStackTrace()[0].getLineNumber();
    StreamQuery query =
        readStream(ORDERS)
            .where(col("order_id").gt(0))
            .where("amount > 0\n  AND emial = 'x'")
            .where(col("order_id").lt(9));
    Diagnostic found = analyse(ORDERS, table(query)).findings().get(0);

    assertThat(found.origin().line()).isEqualTo(line + 4);
    assertThat(found.excerpt()).contains(new Diagnostic.Excerpt("  AND emial = 'x'", 2, 7, 5));
  }

  @Test
  void saysNothingOfWhatNobodyCanKnow() {
    PipelineElement table =
        table(
            readStream(EVENTS)
                .where(col("anything").gt(1))
                .withColumn("y", F.explode(col("list")))
                .select(
                    col("id"),
                    col("place.city"),
                    col("y.name").as("name"),
                    F.upper(col("other")).as("u"),
                    col("id").plus(col("more")).as("sum")));

    assertThat(analyse(EVENTS, table).findings()).isEmpty();
    PipelineElement once = table(readStream(EVENTS).dropDuplicates("id", "other", "a.b"));
    assertThat(analyse(EVENTS, once).findings())
        .extracting(Diagnostic::rule)
        .doesNotContain("analysis.incomplete", "columns.unresolved");
  }
}
