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
    String source =
        Sources.write(
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
    CommandLineRun run = run("graph", source, "--format", "mermaid");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("[\"sums<br/>gold · materialized view<br/>1 error\"]:::faulty")
        .contains("[\"raw<br/>bronze · streaming table\"]:::bronze");
  }

  @Test
  void wantsATargetThatIsThere() {
    CommandLineRun run = run("graph", Sources.orders(temporary), "--target", "prod");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "error: the bundle has no target `prod`\n"
                + "  hint: leave --target out: the bundle has none\n");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary, arguments);
  }
}
