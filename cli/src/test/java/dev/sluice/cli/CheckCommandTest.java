package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  /** A warning, one that is suppressed, and an info. */
  private static final String FINDINGS =
      """
          var bronze =
              bronze("orders")
                  .from(readStream(autoLoader(JSON, "/Volumes/a/b/c").schema(Order.class)))
                  .property("delta.enableChangeDataFed", true)
                  .build();
          var quiet =
              silver("quiet")
                  .from(readStream(bronze))
                  .property("delta.enableChangeDataFed", true)
                  .suppress("setting.misspelled", "the \\"old\\" name, on purpose")
                  .build();
          return bundle("sales")
              .add(
                  pipeline("orders")
                      .publishTo(legacy("dbfs:/x", "sales"))
                      .compute(clusters(defaultCluster().workers(2)))
                      .add(bronze, quiet)
                      .build())
              .build();\
      """;

  @TempDir Path temporary;

  @Test
  void printsFindingsAndOneLineAtTheEnd() {
    Approvals.verify(check().text());
  }

  @Test
  void printsCommandsOfWorkflows() {
    Approvals.verify(check("--format", "github").text());
  }

  @Test
  void printsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(check("--format", "json").out());
    assertThat(json).isEqualTo(new ObjectMapper().readTree(check("--json").out()));
    assertThat(json.at("/findings")).hasSize(2);
    assertThat(json.at("/suppressed/0/reason").asText()).isEqualTo("the \"old\" name, on purpose");
    assertThat(json.at("/suppressed/0/rule").asText()).isEqualTo("setting.misspelled");
  }

  @Test
  void printsSarif() {
    Approvals.verify(check("--format", "sarif").text());
  }

  @ParameterizedTest
  @CsvSource({"Orders.java, 0", "Missing.java, 2"})
  void sarifIsValid(String file, int code) throws IOException {
    String orders = Sources.write(temporary, "com/acme/Orders.java", source());
    CommandLineRun run =
        CommandLineRun.of(
            temporary, "check", orders.replace("Orders.java", file), "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(code);
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(schema().validate(report)).isEmpty();
    assertThat(report.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
        .isEqualTo(code == 0);
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "info, 1", "never, 0"})
  void failsOnWhatItIsToldTo(String severity, int code) {
    assertThat(check("--fail-on", severity).exitCode()).isEqualTo(code);
  }

  @Test
  void leavesOutWhatIsDisabled() {
    CommandLineRun run = check("--disable", "setting.misspelled", "--disable", "publication.hive");
    assertThat(run.out())
        .isEqualTo("bundle sales, 1 pipeline; checked 2 of 2 datasets: no findings\n");
    assertThat(check("--disable", "setting.mispelled").text())
        .contains("`setting.mispelled` of --disable is no rule")
        .contains("hint: write `setting.misspelled` if you mean that");
  }

  @Test
  void refusesTwoForms() {
    CommandLineRun run = check("--json", "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("--json and --format exclude each other");
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
    }
  }

  private CommandLineRun check(String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("check");
    arguments.add(Sources.write(temporary, "com/acme/Orders.java", source()));
    arguments.addAll(List.of(options));
    return CommandLineRun.of(temporary, arguments.toArray(String[]::new));
  }

  private static String source() {
    return Sources.source("Orders", FINDINGS);
  }
}
