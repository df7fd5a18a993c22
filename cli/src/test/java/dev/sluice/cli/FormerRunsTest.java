package dev.sluice.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a former run knows changes how long a command takes, and nothing else. */
class FormerRunsTest {

  private static final String PYTHON =
      ".add(gold(\"rates\").from(pythonFunction(\"rates\","
          + " \"rates\").batch().unchecked()).build())";

  @TempDir Path temporary;

  /** A class that no test before had, so that no run before knows what it comes to. */
  private final String name = "P" + UUID.randomUUID().toString().replace('-', '_');

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --json",
        "check --dialect dlt",
        "check --fail-on info --quiet",
        "compile",
        "compile --json",
        "compile --fail-on warning",
        "diff",
        "diff --json"
      })
  void saysTheSame(String command) {
    for (String project : List.of(good(), warned(), broken())) {
      run(command + " --no-cache", project);
      CommandLineRun without = run(command + " --no-cache", project);
      for (int i = 0; i < 3; i++) {
        CommandLineRun with = run(command, project);
        assertThat(with.out()).isEqualTo(without.out());
        assertThat(with.err()).isEqualTo(without.err());
        assertThat(with.exitCode()).isEqualTo(without.exitCode());
      }
    }
  }

  @Test
  void writesTheSameIntoAnotherFolder() throws IOException {
    String project = good();
    run("compile", project);
    run("compile", project);
    Path first = temporary.resolve("first");
    Files.move(temporary.resolve("out"), first);

    assertThat(run("compile", project).exitCode()).isZero();
    assertThat(manifest(temporary.resolve("out"))).isEqualTo(manifest(first));
  }

  @Test
  void seesWhatAPersonEdits() throws IOException {
    String project = good();
    run("compile", project);
    assertThat(run("compile", project).out()).contains("up to date");

    Path file = temporary.resolve("out/databricks.yml");
    String written = Files.readString(file);
    Files.writeString(file, written.replace("sales", "zales"));
    CommandLineRun edited = run("compile", project);
    assertThat(edited.exitCode()).isEqualTo(6);
    assertThat(edited.err()).contains("`databricks.yml` was edited after it was written");
    assertThat(run("diff", project).out()).contains("-  name: zales", "+  name: sales");

    Files.delete(file);
    assertThat(run("compile", project).out()).contains("+ databricks.yml", "1 new");
    assertThat(file).hasContent(written);
  }

  @Test
  void seesWhatElseWasCompiledIntoTheFolder() {
    String project = good();
    run("compile", project);
    assertThat(run("compile --layout pipeline", project).out()).contains(" new");
    assertThat(run("compile", project).out()).contains(" new", " deleted");
    assertThat(run("compile", project).out()).contains("up to date");
  }

  @Test
  void seesAPythonModuleThatWasEdited() {
    String pipeline = Sources.pipeline("orders", "orders_raw");
    String end = ".build()";
    String project = write(pipeline.substring(0, pipeline.length() - end.length()) + PYTHON + end);
    assertThat(run("check", project).err() + run("check", project).out()).contains("rates.py");

    String module = "python/rates.py";
    Sources.write(temporary, module, "def rates(spark):\n    return spark.range(1)\n");
    assertThat(run("check", project).exitCode()).isZero();
    assertThat(run("compile", project).exitCode()).isZero();
    assertThat(run("compile", project).out()).contains("up to date");

    Sources.write(temporary, module, "def rates(spark):\n    return spark.range(2)\n");
    assertThat(run("compile", project).out()).contains("rates.py", "1 changed");
  }

  @Test
  void seesALockFileThatWasEdited() {
    String project = ofATableOutside();
    CommandLineRun without = run("check", project);
    assertThat(without.out()).contains("1 partly known").doesNotContain("columns.unresolved");

    lock("id");
    assertThat(run("check", project).out()).contains("checked 1 of 1 dataset:");
    assertThat(run("check", project).exitCode()).isZero();

    lock("key");
    assertThat(run("check", project).out()).contains("error [columns.unresolved]", "`id`");
    assertThat(run("check", project).out()).contains("error [columns.unresolved]", "`id`");

    lock("id");
    assertThat(run("check", project).exitCode()).isZero();
  }

  @Test
  void tellsWhatHasToBeKnownFromWhatNeedNot() {
    String project = ofATableOutside();
    assertThat(run("check", project).exitCode()).isZero();
    assertThat(run("check --require-schemas", project).out()).contains("error [schema.");
    assertThat(run("check", project).exitCode()).isZero();

    lock("id");
    assertThat(run("check --require-schemas", project).exitCode()).isZero();
    assertThat(run("compile --require-schemas", project).exitCode()).isZero();
    assertThat(run("compile", project).out()).contains("up to date");
  }

  @Test
  void twoProcessesMayRunAtOnce() throws Exception {
    String project = warned();
    CommandLineRun alone = run("check --no-cache", project);
    for (int round = 0; round < 2; round++) {
      Process one = start(project);
      Process other = start(project);
      for (Process each : List.of(one, other)) {
        assertThat(new String(each.getInputStream().readAllBytes(), UTF_8)).isEqualTo(alone.out());
        assertThat(each.waitFor()).isEqualTo(alone.exitCode());
      }
    }
    try (Stream<Path> kept = Files.list(temporary.resolve("cache/outcomes"))) {
      assertThat(kept).hasSize(1);
    }
  }

  private Process start(String project) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "check",
            project);
    builder.environment().put("SLUICE_CACHE", temporary.resolve("cache").toString());
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private String good() {
    return write(Sources.pipeline("orders", "orders_raw"));
  }

  private String ofATableOutside() {
    return write(
        """
        pipeline("copies").publishTo("main", "s").compute(serverless())
            .add(silver("copy").from(read(external("main.sales.orders")).select(col("id"))).build())
            .build()\
        """);
  }

  private void lock(String column) {
    Sources.write(
        temporary,
        "schemas.lock.json",
        """
        {"version": 1, "tables": {"main.sales.orders": {"columns": [
          {"name": "%s", "type": "BIGINT"}
        ]}}}
        """
            .formatted(column));
  }

  private String warned() {
    String pipeline = Sources.pipeline("orders", "orders_raw");
    return write(pipeline + ").target(production(\"prod\").root(\"/Workspace/Shared/x\")");
  }

  private String broken() {
    return write(Sources.pipeline("orders", "a") + ").add(" + Sources.pipeline("orders", "b"));
  }

  private String write(String pipelines) {
    return Sources.write(temporary, "com/acme/" + name + ".java", Sources.project(name, pipelines));
  }

  private CommandLineRun run(String command, String project) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add(1, project);
    if (!words.get(0).equals("check")) {
      words.addAll(List.of("--out", temporary.resolve("out").toString()));
    }
    return CommandLineRun.of(temporary, words.toArray(String[]::new));
  }

  private static String manifest(Path out) throws IOException {
    return Files.readString(out.resolve(".sluice-manifest.json"));
  }
}
