package dev.sluice.analysis.lineage;

import static dev.sluice.analysis.Pipelines.analyse;
import static dev.sluice.analysis.Pipelines.customers;
import static dev.sluice.analysis.Pipelines.orders;
import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.lit;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.sink;
import static dev.sluice.dsl.Sluice.sqlQuery;
import static dev.sluice.dsl.Sluice.type2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Pictures;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Dataset;
import dev.sluice.model.PipelineElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of a column through each operator, as text. */
final class LineageTest {

  private static final Dataset.StreamingTable ORDERS = orders();
  private static final Dataset.MaterializedView CUSTOMERS = customers();

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments(
            "select",
            silver("x").from(read(ORDERS).select(col("amount").multiply(2).as("twice"))).build(),
            "twice",
            """
            x.twice  DECIMAL(12, 2)
              derived  orders.amount
                direct  amount of json /orders
            """),
        arguments(
            "where",
            silver("x").from(read(ORDERS).where(col("status").ne("void")).select("amount")).build(),
            "amount",
            """
            x.amount  DECIMAL(10, 2)
              direct  orders.amount
                direct  amount of json /orders
            rows of x
              filter  orders.status
            """),
        arguments(
            "expectation",
            silver("x")
                .from(read(ORDERS).select("amount", "status"))
                .expectOrDrop("paid", col("status").eq("paid"))
                .build(),
            "amount",
            """
            x.amount  DECIMAL(10, 2)
              direct  orders.amount
                direct  amount of json /orders
            rows of x
              expectation  `paid` over status drops rows
            """),
        arguments(
            "join",
            silver("x")
                .from(read(ORDERS).leftJoin(read(CUSTOMERS), "customer_id").select("country"))
                .build(),
            "country",
            """
            x.country  STRING
              direct  customers.country
                direct  country of json /customers
            rows of x
              join  customers.customer_id
              join  orders.customer_id
            """),
        arguments(
            "aggregate",
            silver("x")
                .from(read(ORDERS).groupBy("status").agg(F.sum(col("amount")).as("total")))
                .build(),
            "total",
            """
            x.total  DECIMAL(20, 2)
              aggregated  orders.amount
                direct  amount of json /orders
            rows of x
              group  orders.status
            """),
        arguments(
            "window",
            silver("x")
                .from(
                    read(ORDERS)
                        .select(
                            F.row_number()
                                .over(
                                    Window.partitionBy(col("customer_id"))
                                        .orderBy(col("ordered_at")))
                                .as("place")))
                .build(),
            "place",
            """
            x.place  INT
              aggregated  orders.customer_id
                direct  customer_id of json /orders
              aggregated  orders.ordered_at
                direct  ordered_at of json /orders
            rows of x
              sort  orders.customer_id
              sort  orders.ordered_at
            """),
        arguments(
            "cdc",
            silver("x")
                .fedBy(
                    autoCdc(ORDERS)
                        .keys("order_id")
                        .sequenceBy("ordered_at")
                        .applyAsDeletes(col("status").eq("gone"))
                        .scd(type2()))
                .build(),
            "amount",
            """
            x.amount  DECIMAL(10, 2)
              direct  orders.amount
                direct  amount of json /orders
            rows of x
              cdc  orders.order_id
              cdc  orders.ordered_at
              cdc  orders.status
            """),
        arguments(
            "two flows",
            silver("x")
                .fedBy(
                    appendFlow("a", readStream(ORDERS).select(col("status").as("code"))),
                    appendFlow(
                        "b", readStream(ORDERS).select(F.upper(col("address.city")).as("code"))))
                .build(),
            "code",
            """
            x.code  STRING
              direct  orders.status
                direct  status of json /orders
              derived  orders.address
                direct  address of json /orders
            """),
        arguments(
            "sql",
            silver("x")
                .from(
                    sqlQuery(
                        "SELECT c.country, max(o.amount) best FROM {o} o JOIN {c} c USING"
                            + " (customer_id) GROUP BY ALL",
                        Map.of("o", read(ORDERS), "c", read(CUSTOMERS))))
                .build(),
            "best",
            """
            x.best  DECIMAL(10, 2)
              aggregated  orders.amount
                direct  amount of json /orders
            rows of x
              join  customers.customer_id
              join  orders.customer_id
              group  customers.country
            """),
        arguments(
            "external table of which nothing is known",
            silver("x").from(read(external("main.crm.people")).select("email")).build(),
            "email",
            """
            x.email
              direct  main.crm.people.email
            """),
        arguments(
            "no column",
            silver("x").from(read(ORDERS).select(lit(1).as("one"))).build(),
            "one",
            """
            x.one  INT
              it is made of no column
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void goesThrough(String operator, Dataset dataset, String column, String expected) {
    Lineage lineage = Lineage.of(picture(ORDERS, CUSTOMERS, dataset));

    assertThat(LineageText.upstream(lineage, new Place("test/x", column))).isEqualTo(expected);
  }

  @Test
  void tellsWhoUsesAColumn() {
    Dataset.StreamingTable clean =
        silver("clean")
            .from(readStream(ORDERS).where(col("amount").gt(0)))
            .expect("small", col("amount").lt(1000))
            .build();
    Dataset.MaterializedView daily =
        silver("daily")
            .from(read(clean).groupBy("status").agg(F.sum(col("amount")).as("total")))
            .build();
    Lineage lineage =
        Lineage.of(
            picture(
                ORDERS,
                clean,
                daily,
                sink("out", "kafka")
                    .fedBy(
                        appendFlow(
                            "to_out",
                            readStream(clean)
                                .select(F.to_json(F.struct(col("amount"))).as("value"))))
                    .build()));

    assertThat(LineageText.downstream(lineage, new Place("test/orders", "amount")))
        .isEqualTo(
            """
            orders.amount  DECIMAL(10, 2)
              filter  rows of clean
              direct  clean.amount
                expectation  `small` of clean
                aggregated  daily.total
                derived  out.value
            """);
    assertThat(LineageText.downstream(lineage, new Place("test/daily", "total")))
        .isEqualTo("daily.total  DECIMAL(20, 2)\n  nothing uses it\n");
  }

  @Test
  void aDatasetThatTellsNoColumnsMayPassOnAny() {
    Dataset.MaterializedView people = silver("people").from(read(external("main.crm.p"))).build();
    Dataset.MaterializedView mail = silver("mail").from(read(people).select("email")).build();
    Lineage lineage = Lineage.of(picture(people, mail));

    assertThat(LineageText.upstream(lineage, new Place("test/mail", "email")))
        .isEqualTo(
            """
            mail.email
              direct  people.email
                derived  some column of main.crm.p
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orders.amount          | test/orders amount",
        "ORDERS.Amount          | test/orders amount",
        "test.orders.amount     | test/orders amount",
        "main.test.orders.amount| test/orders amount",
        "`orders`.amount        | test/orders amount",
        "orders.address.city    | test/orders address",
        "orders.amuont          | `orders` has no column `amuont`: write `orders.amount` if you"
            + " mean that",
        "order.amount           | no dataset, sink or table is called `order`: write"
            + " `orders.amount` if you mean that",
        "amount                 | `amount` names no column: write the dataset before it, such as"
            + " `customers.customer_id`",
      })
  void findsColumns(String wanted, String expected) {
    ColumnSearch search = ColumnSearch.of(picture(ORDERS, CUSTOMERS), wanted);

    assertThat(
            search
                .place()
                .map(place -> place.node() + " " + place.column())
                .orElseGet(() -> search.problem() + ": " + String.join("; ", search.hints())))
        .isEqualTo(expected);
  }

  private static Picture picture(PipelineElement... elements) {
    return Pictures.of(analyse(elements), Optional.empty(), List.of());
  }
}
