package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

  private static final Path NOWHERE = Path.of("target");

  @Test
  void ofTheProgram() {
    Approvals.verify(run("--help").text());
  }

  @ParameterizedTest
  @MethodSource("dev.sluice.cli.Main#commands")
  void ofEveryCommand(String command) {
    Approvals.verify(run(command, "--help").text(), Approvals.NAMES.withParameters(command));
  }

  @Test
  void isAlsoACommand() {
    assertThat(run("help").out()).isEqualTo(run("--help").out());
    assertThat(run("help", "check").out())
        .isEqualTo(run("check", "--help").out())
        .contains("--fail-on");
  }

  @Test
  void withoutACommandIsAMistake() {
    CommandLineRun run = run();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: sluice");
  }

  @Test
  void tellsTheVersion() {
    CommandLineRun run = run("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("sluice .+\\R");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comile                        | did you mean compile",
        "compile x --out y --dialekt d | did you mean --dialect",
        "compile x                     | --out=DIR",
        "check                         | PATH",
        "check x --dialect python      | `python` is not one of pipelines, dlt",
        "check x --fail-on ever        | `ever` is not one of error, warning, info, never",
        "check x --format xml          | `xml` is not one of text, json, sarif, github",
        "check x --disable dataset.no  | `dataset.no` of --disable is no rule",
        "check no/such/file            | `no/such/file` does not exist",
        "check src/no/such/file        | src`, which does exist",
        "check x --classpath no.jar    | does not exist",
      })
  void mistakesAreExplained(String command, String expected) {
    CommandLineRun run = run(command.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: ").contains(expected);
  }

  @Test
  void completesInAShell() {
    CommandLineRun run = run("completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("complete -F", "compile", "--allow-removed", "pipelines");
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.of(NOWHERE, arguments);
  }
}
