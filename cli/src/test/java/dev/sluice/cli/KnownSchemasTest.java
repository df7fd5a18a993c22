package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock file beside a project, and the demand that all columns are known. */
class KnownSchemasTest {

  private static final String LOCK =
      """
      {"version": 1, "tables": {"main.sales.orders": {"columns": [
        {"name": "id", "type": "BIGINT"},
        {"name": "amount", "type": "DECIMAL(10, 2)"}
      ]}}}
      """;

  @TempDir Path temporary;

  @Test
  void columnsOfTheLockFileAreKnown() {
    String project =
        project(
            """
            var a = silver("a").from(read(external("Main.sales.orders")).select(col("id"))).build();
            var b = silver("b").from(sqlQuery("SELECT amout FROM main.sales.orders")).build();
            return bundle("x").add(pipeline("x").publishTo("main", "s").compute(serverless())
                .add(a, b).build()).build();
            """);
    assertThat(check(project).out()).contains("2 partly known");

    Sources.write(temporary, "schemas.lock.json", LOCK);
    assertThat(check(project, "--require-schemas").text())
        .contains("error [columns.unresolved]", "`amout`", "`amount`")
        .doesNotContain("schema.opaque", "schema.partly-known");
  }

  @Test
  void mistakesInTheLockFileAreToldWithTheirLines() {
    String project = Sources.orders(temporary);
    Sources.write(
        temporary,
        "schemas.lock.json",
        LOCK.replace("BIGINT", "BIGNT").replace("\"name\": \"amount\"", "\"nam\": 1"));

    Approvals.verify(check(project).text());
  }

  @Test
  void unknownColumnsAreErrorsWhereTheyBegin() {
    String project =
        project(
            """
            var raw = bronze("raw").from(readStream(autoLoader(JSON, "/Volumes/a/b/c"))).build();
            var hinted = bronze("hinted")
                .from(readStream(autoLoader(JSON, "/Volumes/a/b/d").schemaHints("id INT"))).build();
            var next = silver("next").from(readStream(raw).where(col("id").isNotNull())).build();
            var more = gold("more").from(read(next)).build();
            var outside = silver("outside").from(read(external("main.sales.orders"))).build();
            var sql = silver("sql").from(sqlQuery("SELECT id FROM main.sales.items")).build();
            return bundle("x").add(pipeline("x").publishTo("main", "s").compute(serverless())
                .add(raw, hinted, next, more, outside, sql).build()).build();
            """);

    Approvals.verify(check(project, "--require-schemas").text());
    assertThat(check(project).exitCode()).isZero();
    assertThat(check(project, "--require-schemas", "--no-analysis").exitCode()).isEqualTo(2);
  }

  private String project(String body) {
    return Sources.write(temporary, "com/acme/Known.java", Sources.source("Known", body));
  }

  private CommandLineRun check(String project, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "check";
    arguments[1] = project;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandLineRun.of(temporary, arguments);
  }
}
