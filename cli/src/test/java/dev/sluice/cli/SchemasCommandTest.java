package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasCommandTest {

  private static final String V1 =
      "order_id BIGINT, customer STRING, amount DECIMAL(10, 2), ship_to STRUCT<zip: STRING>";

  @TempDir Path temporary;

  @Test
  void writesRecordsAndThenWhatChanged() throws IOException {
    String ddl = write("order.ddl", V1);

    CommandLineRun first = schemas("--from", ddl);
    assertThat(first.text()).contains("  + com/acme/Order.java\n", ": 1 new\n");
    assertThat(record("Order"))
        .startsWith("// Made by `sluice schemas` from order.ddl.\n")
        .doesNotContain(temporary.toString());
    assertThat(schemas("--from", ddl).out()).endsWith("out: up to date, 1 file\n");

    write("order.ddl", V1 + ", note STRING");
    assertThat(schemas("--from", ddl).out()).contains("  ~ com/acme/Order.java\n");
    assertThat(record("Order")).contains("    String note) {\n");
  }

  @Test
  void otherRecordsStayWhereTheyAre() {
    schemas("--from", write("order.ddl", V1));
    schemas("--from", write("customers.jsonl", "{\"id\": 1}\n{\"id\": 2}"));

    assertThat(schemas("--from", write("order.ddl", V1)).out()).endsWith("up to date, 1 file\n");
    assertThat(record("Order")).contains("record Order");
    assertThat(record("Customers")).contains("record Customers(Long id)");
  }

  @Test
  void neverOverwritesWhatAPersonEdited() {
    String ddl = write("order.ddl", V1);
    schemas("--from", ddl);
    write("out/com/acme/Order.java", "// mine");
    write("out/com/acme/Customer.java", "// mine");
    write("customer.ddl", "id INT");

    CommandLineRun run = schemas("--from", ddl, temporary.resolve("customer.ddl").toString());
    Approvals.verify(run.text());
    assertThat(record("Order")).isEqualTo("// mine");

    assertThat(schemas("--from", ddl, "--force").exitCode()).isZero();
    assertThat(record("Order")).contains("record Order");
  }

  @Test
  void samplesOfAFolderAreOneRecord() {
    write("landing/orders/1.json", "{\"id\": 1}");
    write("landing/orders/more/2.json", "{\"id\": 1.5, \"tag\": \"x\"}");
    write("landing/orders/_SUCCESS", "");

    schemas("--from", temporary.resolve("landing/orders").toString());
    assertThat(record("Orders"))
        .startsWith("// Made by `sluice schemas` from 1.json, 2.json.\n")
        .contains("record Orders(Double id, String tag) {}");
  }

  @Test
  void samplesAreOneRecordUnderOneName() {
    String a = write("a.csv", "id,name\n1,x\n");
    String b = write("b.csv", "id,name\n12345678901,\n");

    schemas("--from", a, b, "--name", "Customer");
    assertThat(record("Customer")).contains("record Customer(Long id, String name) {}");
  }

  @Test
  void mistakesAreExplained() {
    String ddl = write("bad.ddl", "id INT,\nname STRNG");
    String two = write("two.sql", "CREATE TABLE a (x INT); CREATE TABLE b (x INT)");
    String json = write("a.json", "{\"a\": 1}");
    String csv = write("a.csv", "x\n1\n");
    StringBuilder all = new StringBuilder();
    for (CommandLineRun run :
        List.of(
            schemas("--from", ddl),
            schemas("--from", two, "--name", "C"),
            schemas("--from", json, csv, "--name", "C"),
            schemas("--from", json, csv),
            schemas("--from", write("a.parquet", "PAR1")),
            schemas("--from", write("caps.ddl", "a INT, A INT")),
            schemas("--from", temporary.resolve("gone.ddl").toString()),
            schemas("--from", json, "--name", "two words"),
            CommandLineRun.of(
                temporary, "schemas", "--from", json, "--package", "1.2", "--out", "x"))) {
      assertThat(run.exitCode()).isEqualTo(2);
      all.append(run.text()).append('\n');
    }
    Approvals.verify(all.toString());
    assertThat(temporary.resolve("out")).doesNotExist();
  }

  /** The example of {@code docs/schemas.md}. */
  @Test
  void javacNamesEachPlaceThatUsedWhatChanged() throws IOException {
    String pipeline =
        Sources.write(temporary, "out/com/acme/OrdersPipeline.java", pipelineOfTheDocs());
    schemas("--from", write("order.ddl", V1));
    String record = temporary.resolve("out/com/acme/Order.java").toString();
    assertThat(CommandLineRun.of(temporary, "check", pipeline, record).text())
        .contains("checked 2 of 2 datasets")
        .endsWith("[exit code 0]\n");

    write(
        "order.ddl",
        V1.replace("customer STRING", "customer_id BIGINT").replace("DECIMAL(10, 2)", "STRING"));
    schemas("--from", temporary.resolve("order.ddl").toString());
    String errors = CommandLineRun.of(temporary, "check", pipeline, record).text();
    Approvals.verify(errors);
    String docs = Files.readString(Path.of("../docs/schemas.md"));
    for (String line : errors.lines().filter(it -> it.contains("error:")).toList()) {
      assertThat(docs).contains(line.substring(line.indexOf("OrdersPipeline.java")));
    }
  }

  private static String pipelineOfTheDocs() throws IOException {
    String docs = Files.readString(Path.of("../docs/schemas.md"));
    int start = docs.indexOf("package com.acme;");
    return docs.substring(start, docs.indexOf("```", start));
  }

  private CommandLineRun schemas(String... arguments) {
    List<String> all = new ArrayList<>(List.of("schemas"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--package", "com.acme", "--out", temporary.resolve("out").toString()));
    return CommandLineRun.of(temporary, all.toArray(String[]::new));
  }

  private String write(String path, String text) {
    return Sources.write(temporary, path, text);
  }

  private String record(String name) {
    try {
      return Files.readString(temporary.resolve("out/com/acme/" + name + ".java"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
