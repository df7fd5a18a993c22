package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {

  @TempDir Path temporary;

  @Test
  void writesThenHasNothingToDoThenWritesWhatChanged() {
    String orders = Sources.orders(temporary);

    CommandLineRun first = compile(orders);
    assertThat(first.exitCode()).isZero();
    assertThat(first.out())
        .startsWith("bundle sales, 1 pipeline, 1 dataset\n")
        .contains("  + databricks.yml\n", "  + resources/orders.pipeline.yml\n")
        .matches("(?s).*/out: \\d+ new\n");
    assertThat(compile(orders).out())
        .startsWith("bundle sales, 1 pipeline, 1 dataset\n")
        .matches("(?s).*/out: up to date, \\d+ files\n");

    Sources.write(
        temporary,
        "com/acme/Orders.java",
        Sources.project("Orders", Sources.pipeline("orders", "a"), Sources.pipeline("more", "b")));
    assertThat(compile(orders).out())
        .startsWith("bundle sales, 2 pipelines, 2 datasets\n")
        .contains("  + resources/more.pipeline.yml\n")
        .doesNotContain("databricks.yml");
  }

  @Test
  void writesTheSameWithAndWithoutAnalysis() {
    String orders = Sources.orders(temporary);
    compile(orders);

    assertThat(compile(orders, "--no-analysis").out())
        .matches("(?s).*/out: up to date, \\d+ files\n");
  }

  @Test
  void quietSaysNothing() {
    CommandLineRun run = compile(Sources.orders(temporary), "--quiet");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(out("databricks.yml")).isRegularFile();
  }

  @Test
  void saysWhatIsLeftOutWithoutAUser() {
    String orders = Sources.orders(temporary);

    assertThat(compile(orders).err())
        .isEqualTo(
            "note: json/default is left out: `${workspace.current_user.userName}` is not known"
                + " before deployment; give the user who deploys with --user NAME\n");
    assertThat(compile(orders, "--user", "ada@acme.com").err()).isEmpty();
    assertThat(out("json/default/orders.create.json")).isRegularFile();
  }

  @Test
  void printsOneJsonDocument() throws IOException {
    JsonNode json = new ObjectMapper().readTree(compile(Sources.orders(temporary), "--json").out());

    assertThat(json.get("project").asText()).isEqualTo("com.acme.Orders");
    assertThat(json.get("bundle").asText()).isEqualTo("sales");
    assertThat(json.get("findings")).isEmpty();
    assertThat(json.get("notes").get(0).asText()).startsWith("json/default is left out");
    assertThat(json.get("new").get(0).asText()).isEqualTo("databricks.yml");
    assertThat(json.get("changed")).isEmpty();
    assertThat(json.get("exitCode").asInt()).isZero();
  }

  @Test
  void refusesToOverwriteWhatAPersonEdited() throws IOException {
    String orders = Sources.orders(temporary);
    compile(orders);
    Files.writeString(out("databricks.yml"), "# mine\n");
    StringBuilder session = new StringBuilder();

    session.append(compile(orders).text());
    assertThat(out("databricks.yml")).hasContent("# mine");
    session.append(compile(orders, "--json").text());
    session.append(compile(orders, "--force", "--quiet").text());
    assertThat(Files.readString(out("databricks.yml"))).contains("name: sales");

    Approvals.verify(session);
  }

  @Test
  void refusesToForgetAPipeline() {
    String orders =
        Sources.write(
            temporary,
            "com/acme/Orders.java",
            Sources.project(
                "Orders", Sources.pipeline("orders", "a"), Sources.pipeline("returns", "b")));
    compile(orders);
    Sources.orders(temporary);
    StringBuilder session = new StringBuilder();

    session.append(compile(orders).text());
    assertThat(out("resources/returns.pipeline.yml")).isRegularFile();
    session.append(compile(orders, "--allow-removed=returns", "--quiet").text());
    assertThat(out("resources/returns.pipeline.yml")).doesNotExist();

    Approvals.verify(session);
  }

  @Test
  void followsAPipelineThatMoved() {
    String orders = Sources.orders(temporary);
    compile(orders);
    String moved =
        Sources.pipeline("shop_orders", "orders_raw")
            .replace(".publishTo", ".movedFrom(\"orders\").publishTo");
    Sources.write(temporary, "com/acme/Orders.java", Sources.project("Orders", moved));

    assertThat(compile(orders).exitCode()).isZero();
    assertThat(out("resources/orders.pipeline.yml")).doesNotExist();
    assertThat(out("resources/shop_orders.pipeline.yml")).isRegularFile();
  }

  @Test
  void writesNothingWhenThereAreErrors() {
    String orders = Sources.orders(temporary);
    Sources.write(temporary, "templates/unknown.mustache", "?");
    String templates = temporary.resolve("templates").toString();

    CommandLineRun run = compile(orders, "--templates", templates);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("error [")
        .contains("    at com.acme.Orders.define(Orders.java:", "  hint: ")
        .endsWith("nothing was written\n");
    assertThat(temporary.resolve("out")).doesNotExist();
  }

  @Test
  void theUserDecidesWhichFindingsAreTooMuch() {
    String shared =
        Sources.write(
            temporary,
            "com/acme/Shared.java",
            Sources.project("Shared", Sources.pipeline("orders", "t"))
                .replace(
                    ".build();",
                    ".target(production(\"prod\").root(\"/Workspace/Shared/x\")).build();"));

    assertThat(compile(shared, "--fail-on", "warning").exitCode()).isEqualTo(1);
    assertThat(temporary.resolve("out")).doesNotExist();

    CommandLineRun run = compile(shared);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("warning [target.shared-root]");
    assertThat(out("databricks.yml")).exists();
  }

  @Test
  void saysWhichTargetsAreLeftOut() {
    String orders =
        Sources.write(
            temporary,
            "com/acme/Orders.java",
            Sources.project("Orders", Sources.pipeline("orders", "t"))
                .replace(".build();", ".target(development(\"dev\").asDefault()).build();"));

    assertThat(compile(orders).text()).containsOnlyOnce("note: json/dev is left out");
    CommandLineRun named = compile(orders, "--user", "ada@acme.com");
    assertThat(named.text()).contains("+ json/dev/orders.create.json").doesNotContain("note: ");
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws IOException {
    String orders = Sources.orders(temporary);
    Files.writeString(temporary.resolve("file"), "");

    assertThat(into(orders, temporary.resolve("file/out")))
        .isEqualTo(
            """
            error: `TMP/file/out` can't be a folder, because `TMP/file` is a file
              hint: name a folder with --out
            """);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysThatTheFolderCannotBeThere() {
    assertThat(into(Sources.orders(temporary), Path.of("/proc/out")))
        .isEqualTo(
            """
            error: cannot write `/proc/out`: there is no such place, and none can be made
              hint: choose another folder with --out, or mend what is in the way there
            """);
  }

  private String into(String path, Path out) {
    CommandLineRun run =
        CommandLineRun.of(
            temporary, "compile", path, "--out", out.toString(), "--user", "ada@acme.com");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err().replace(temporary.toAbsolutePath().toString(), "TMP");
  }

  private CommandLineRun compile(String path, String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "compile";
    arguments[1] = path;
    arguments[2] = "--out";
    arguments[3] = temporary.resolve("out").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandLineRun.of(temporary, arguments);
  }

  private Path out(String path) {
    return temporary.resolve("out").resolve(path);
  }
}
