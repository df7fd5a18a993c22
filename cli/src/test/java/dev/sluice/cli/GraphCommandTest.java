package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphCommandTest {

  /** The folder of this module is the working directory of its tests. */
  private static final String ORDERS =
      "../examples/src/main/java/dev/sluice/examples/orders/OrderAnalytics.java";

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"svg", "mermaid", "dot", "json", "html"})
  void drawsTheOrders(String format) {
    CommandLineRun run = run("graph", ORDERS, "--format", format);

    assertThat(run.exitCode()).isZero();
    assertThat(run("graph", ORDERS, "--format", format).out()).isEqualTo(run.out());
    Approvals.verify(withoutResources(run.out()), Approvals.NAMES.withParameters(format));
  }

  /** The style and the script of the page are files that a browser judges, see conformance. */
  private static String withoutResources(String text) {
    return text.replaceFirst("(?s)<style>\\n.*?</style>", "<style>..</style>")
        .replaceFirst("(?s)<script>\\n\\(\\(\\) =>.*?</script>", "<script>..</script>");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, <!DOCTYPE html>",
    "a.svg, <svg",
    "a.mmd, flowchart LR",
    "deep/down/a.gv, digraph",
    "a.json, {",
    "a.txt, <svg"
  })
  void takesTheFormatFromTheName(String name, String beginning) throws IOException {
    Path file = temporary.resolve(name);
    CommandLineRun run = run("graph", Sources.orders(temporary), "--out", file.toString());

    assertThat(run.out()).isEqualTo(file + ": bundle sales, 1 pipeline, 1 dataset\n");
    assertThat(Files.readString(file)).startsWith(beginning);
  }

  @Test
  void drawsMistakesWhereTheyAre() {
    CommandLineRun run = run("graph", mistakes(), "--format", "mermaid");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("[\"sums<br/>gold · materialized view<br/>1 error\"]:::faulty")
        .contains("[\"raw<br/>bronze · streaming table\"]:::bronze");
  }

  @Test
  void wantsATargetThatIsThere() {
    CommandLineRun run =
        run("graph", Sources.orders(temporary), "--target", "prod", "--format", "json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            error: the bundle has no target `prod`
              hint: leave --target out: the bundle has none
            """);
  }

  private String mistakes() {
    return Sources.write(
        temporary,
        "com/acme/Bad.java",
        Sources.source(
            "Bad",
            """
                var raw = bronze("raw").from(readStream(autoLoader(JSON, "/in").schema(Order.class))).build();
                var sums = gold("sums").from(read(raw).where(col("amonut").gt(0))).build();
                return bundle("b").add(pipeline("p").publishTo("main", "s").compute(serverless())
                    .add(raw, sums).build()).build();
            """));
  }

  /** A browser tries them afterwards, see conformance. */
  @Test
  void makesPagesForABrowser() throws IOException {
    Path pages = Path.of("target", "pages");
    Path mistakes = pages.resolve("mistakes.html");
    assertThat(run("graph", mistakes(), "--out", mistakes.toString()).exitCode()).isZero();
    assertThat(run("graph", ORDERS, "--out", pages.resolve("orders.html").toString()).exitCode())
        .isZero();
    CommandLineRun large = run("graph", large(), "--out", pages.resolve("large.html").toString());
    assertThat(large.out()).contains("1 pipeline, 400 datasets");
  }

  /** Chains that share two dimensions; {@code 4 * 99 + 4} datasets. */
  private String large() {
    return Sources.write(
        temporary,
        "com/acme/Large.java",
        """
        package com.acme;

        import static dev.sluice.dsl.Sluice.*;

        import dev.sluice.dsl.F;
        import dev.sluice.model.*;
        import java.util.ArrayList;
        import java.util.List;

        public final class Large implements Project {
          record Event(Long id, String customerId, Double amount, String status) {}
          record Customer(String customerId, String segment) {}

          @Override
          public Bundle define() {
            List<PipelineElement> all = new ArrayList<>();
            List<Dataset.MaterializedView> dimensions = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
              var raw = bronze("customers_" + i + "_raw")
                  .from(read(files(CSV.header(), "/Volumes/main/in/customers_" + i).schema(Customer.class))).build();
              var clean = silver("customers_" + i).from(read(raw).where(col("customer_id").isNotNull())).build();
              dimensions.add(clean);
              all.addAll(List.of(raw, clean));
            }
            for (int i = 0; i < 99; i++) {
              var raw = bronze("events_" + i + "_raw")
                  .from(readStream(autoLoader(JSON, "/Volumes/main/in/events_" + i).schema(Event.class))).build();
              var clean = silver("events_" + i).from(readStream(raw).withColumn("total", col("amount").multiply(1.19)))
                  .expectOrDrop("has_id", col("id").isNotNull()).build();
              var joined = silver("events_" + i + "_joined")
                  .from(readStream(clean).leftJoin(read(dimensions.get(i % 2)), "customer_id")).build();
              var sums = gold("events_" + i + "_sums")
                  .from(read(joined).groupBy("segment").agg(F.sum(col("total")).as("revenue"))).build();
              all.addAll(List.of(raw, clean, joined, sums));
            }
            return bundle("large").add(pipeline("large").publishTo("main", "large").compute(serverless())
                .add(all.toArray(PipelineElement[]::new)).build()).build();
          }
        }
        """);
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary, arguments);
  }
}
