package dev.sluice.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageCommandTest {

  private static final String ORDERS =
      "../examples/src/main/java/dev/sluice/examples/orders/OrderAnalytics.java";

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "upstream, revenue_by_hour.revenue, text",
    "downstream, orders_raw.amount, text",
    "upstream, best_products.place, json",
    "downstream, orders_raw.amount, json"
  })
  void followsAColumn(String direction, String column, String format) {
    CommandLineRun run =
        direction.equals("upstream")
            ? run("lineage", column, ORDERS, "--format", format)
            : run("lineage", column, ORDERS, "--format", format, "--downstream");

    assertThat(run.exitCode()).isZero();
    Approvals.verify(run.out(), Approvals.NAMES.withParameters(direction, format));
  }

  @Test
  void exportsEventsOneALine() throws IOException {
    CommandLineRun run =
        run("lineage", ORDERS, "--format", "openlineage", "--event-time", "2026-01-31T12:00:00Z");

    StringBuilder pretty = new StringBuilder();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : run.out().lines().toList()) {
      JsonNode event = mapper.readTree(line);
      assertThat(event.get("eventTime").asText()).isEqualTo("2026-01-31T12:00:00Z");
      pretty.append(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(event));
      pretty.append('\n');
    }
    Approvals.verify(pretty.toString());
  }

  @Test
  void looksForTheProjectInThisFolder() throws Exception {
    Sources.orders(temporary);
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                Main.class.getName(),
                "lineage",
                "orders_raw.amount")
            .directory(temporary.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("SLUICE_CACHE", temporary.resolve("cache").toString());
    Process process = builder.start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .startsWith("orders_raw.amount  DOUBLE");
    assertThat(process.waitFor()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orderz.amount ORDERS                    | write `orders.amount` if you mean that",
        "orders.amonut ORDERS                    | write `orders.amount` if you mean that",
        "amount ORDERS                           | `amount` names no column",
        "ORDERS                                  | COLUMN is missing before `ORDERS`",
        "ORDERS orders.amount                    | write the column first: sluice lineage"
            + " orders.amount",
        "orders.amount ORDERS --format openlineage | leave `orders.amount` out",
        "orders.amount ORDERS --format xml       | `xml` is not one of text, json, openlineage",
        "orders.amount ORDERS --target prod      | the bundle has no target `prod`",
        "ORDERS --format openlineage --event-time today | `today` of --event-time is no time",
      })
  void mistakesAreExplained(String arguments, String expected) {
    CommandLineRun run = run(("lineage " + arguments.replace("ORDERS", ORDERS)).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: ").contains(expected.replace("ORDERS", ORDERS));
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary, arguments);
  }

  private static String absolute(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(joining(File.pathSeparator));
  }
}
