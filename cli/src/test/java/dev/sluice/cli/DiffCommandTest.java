package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir Path temporary;
  private String orders;

  @BeforeEach
  void compile() {
    orders = Sources.orders(temporary);
    CommandLineRun.of(temporary, "compile", orders, "--out", out().toString());
  }

  @Test
  void saysNothingWhenNothingChanges() {
    assertThat(diff().text()).endsWith("out\n[exit code 0]\n");
  }

  @Test
  void showsEditsThatACompileWouldRefuseToUndo() throws IOException {
    Path yaml = out().resolve("databricks.yml");
    Files.writeString(yaml, Files.readString(yaml).replace("sales", "sold"));

    CommandLineRun run = diff();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("--- a/databricks.yml\n+++ b/databricks.yml\n@@ -1,")
        .contains("\n-  name: sold\n+  name: sales\n");
    assertThat(run.err())
        .isEqualTo(
            "note: `databricks.yml` was edited after it was written; `sluice compile` refuses that"
                + " without --force\n");
  }

  @Test
  void leavesTheFolderAlone() throws IOException {
    Files.delete(out().resolve("databricks.yml"));

    CommandLineRun run = diff("--quiet");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(out().resolve("databricks.yml")).doesNotExist();
  }

  @Test
  void namesThePipelinesOfWhichNothingWouldBeLeft() {
    Sources.write(
        temporary,
        "com/acme/Orders.java",
        Sources.project("Orders", Sources.pipeline("returns", "orders_raw")));

    CommandLineRun run = diff();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "note: of pipeline `orders` nothing would be left; `sluice compile` refuses that"
                + " without .movedFrom(\"orders\") or --allow-removed=orders");
    assertThat(run.out()).contains("+++ /dev/null", "--- /dev/null");
  }

  private CommandLineRun diff(String... more) {
    return CommandLineRun.of(
        temporary,
        more.length == 0
            ? new String[] {"diff", orders, "--out", out().toString()}
            : new String[] {"diff", orders, "--out", out().toString(), more[0]});
  }

  private Path out() {
    return temporary.resolve("out");
  }
}
