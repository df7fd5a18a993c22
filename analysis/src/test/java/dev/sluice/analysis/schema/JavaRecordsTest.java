package dev.sluice.analysis.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.compiler.Artifact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that say what the schema said from which they were made. */
final class JavaRecordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flag BOOLEAN, a TINYINT, b SMALLINT, c INT, d BIGINT, e FLOAT, f DOUBLE, g STRING",
        "flag BOOLEAN NOT NULL, a TINYINT NOT NULL, d BIGINT NOT NULL, f DOUBLE NOT NULL",
        "raw BINARY, day DATE, at TIMESTAMP, local TIMESTAMP_NTZ, payload VARIANT",
        "amount DECIMAL(10, 2), prices ARRAY<DECIMAL(38, 18)>, by_name MAP<STRING, DECIMAL(5, 0)>",
        "steps MAP<DECIMAL(4, 1), DECIMAL(9, 2)>",
        "country CHAR(2), name VARCHAR(40), codes ARRAY<CHAR(3)>",
        "took INTERVAL DAY TO SECOND, wait_time INTERVAL HOUR TO MINUTE, age INTERVAL YEAR TO"
            + " MONTH",
        "opens TIME(6)",
        "nothing VOID",
        "text STRING COLLATE UNICODE_CI",
        "tags ARRAY<STRING>, scores MAP<STRING, ARRAY<INT>>, bits ARRAY<BINARY>",
        "address STRUCT<street: STRING, zip: STRUCT<code: STRING, ok: BOOLEAN>>",
        "items ARRAY<STRUCT<sku: STRING, price: DECIMAL(10, 2)>>, by_sku MAP<STRING, STRUCT<n:"
            + " INT>>",
        "pairs MAP<STRUCT<a: INT>, STRUCT<b: CHAR(1)>>",
        "order STRUCT<order: STRUCT<order: STRING>>",
        "string STRUCT<list: STRUCT<map: STRUCT<object: INT>>>, boolean STRUCT<a: INT>",
        "empty STRUCT<>",
        "a STRUCT<b: STRUCT<x: INT>>, b STRUCT<a: STRUCT<y: INT>>",
        "class INT, int INT, record STRING, var STRING, yield STRING, null STRING, _ STRING",
        "hash_code INT, hashCode INT, to_string STRING, wait STRING, get_class STRING, notify INT",
        "`customer id` INT, `E-Mail` STRING, `größe` INT, `1st` INT, `???` INT, `a.b` STRING",
        "_id STRING, id STRING, __v INT, v INT, id_ INT, a_b INT, `a b` INT, `a-b` INT",
        "customerId BIGINT, orderedAt TIMESTAMP, shipTo STRUCT<zipCode: STRING, street_name:"
            + " STRING>",
        "ID INT, HTTPStatus INT, URL STRING, address2 STRING, address_3 STRING, iPhone STRING",
        "a INT COMMENT 'The ''first'' \"one\"', b STRUCT<c: INT> COMMENT 'Two'",
      })
  void sayWhatTheSchemaSaid(String ddl) throws ReflectiveOperationException {
    assertRoundTrip(ddl);
  }

  @Test
  void randomNestedSchemasRoundTrip() throws ReflectiveOperationException {
    Random random = new Random(20);
    List<NamedSchema> schemas = new ArrayList<>();
    List<Artifact> sources = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String ddl = columns(random, 3, " ");
      schemas.addAll(SchemaFiles.read(new SchemaFile("sample.ddl", ddl)));
      sources.add(JavaRecords.of(schemas.get(i), "com.acme", "Sample" + i).artifact());
    }
    CompiledRecords compiled = CompiledRecords.of(sources.toArray(Artifact[]::new));
    for (int i = 0; i < schemas.size(); i++) {
      assertThat(compiled.ddl("com.acme.Sample" + i))
          .as("%s", sources.get(i).text())
          .isEqualTo(CompiledRecords.ddl(schemas.get(i).columns()));
    }
  }

  private static void assertRoundTrip(String ddl) throws ReflectiveOperationException {
    NamedSchema schema = SchemaFiles.read(new SchemaFile("sample.ddl", ddl)).get(0);
    JavaRecords.Source source = JavaRecords.of(schema, "com.acme", "Sample");

    assertThat(JavaRecords.of(schema, "com.acme", "Sample")).isEqualTo(source);
    assertThat(CompiledRecords.of(source.artifact()).ddl("com.acme.Sample"))
        .as("%s", source.artifact().text())
        .isEqualTo(CompiledRecords.ddl(schema.columns()));
  }

  private static String columns(Random random, int depth, String separator) {
    List<String> columns = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      columns.add(name(random, i) + separator + type(random, depth));
    }
    return String.join(", ", columns);
  }

  private static String name(Random random, int i) {
    List<String> names =
        List.of("id", "customerId", "Map", "list", "class", "two words", "String", "sub", "x_1");
    return "`" + names.get(random.nextInt(names.size())) + i + "`";
  }

  private static String type(Random random, int depth) {
    List<String> simple =
        List.of("INT", "STRING", "DECIMAL(12, 3)", "TIMESTAMP", "CHAR(4)", "VARIANT", "BINARY");
    return switch (depth == 0 ? 0 : random.nextInt(5)) {
      case 1 -> "ARRAY<" + type(random, depth - 1) + ">";
      case 2 -> "MAP<STRING, " + type(random, depth - 1) + ">";
      case 3, 4 -> "STRUCT<" + columns(random, depth - 1, ": ") + ">";
      default -> simple.get(random.nextInt(simple.size()));
    };
  }

  @Test
  void moreColumnsThanARecordHasAreGrouped() throws ReflectiveOperationException {
    String ddl = wide(600, " ", " BIGINT NOT NULL");
    NamedSchema schema = SchemaFiles.read(new SchemaFile("wide.ddl", ddl)).get(0);
    JavaRecords.Source source = JavaRecords.of(schema, "com.acme", "Wide");

    CompiledRecords compiled = CompiledRecords.of(source.artifact());
    assertThat(compiled.ddl("com.acme.Wide")).isEqualTo(CompiledRecords.ddl(schema.columns()));
    assertThat(compiled.loadClass("com.acme.Wide$Columns5").isRecord()).isTrue();
    assertThat(source.notes())
        .containsExactly(
            "`Wide` has 600 columns, more than a record can have: it is a class with the records"
                + " `Columns1` to `Columns5`, and with all of them in `Wide.schema()`");
  }

  @ParameterizedTest
  @ValueSource(ints = {254, 255})
  void asManyAsFitAreOneRecord(int columns) throws ReflectiveOperationException {
    NamedSchema schema =
        SchemaFiles.read(new SchemaFile("wide.ddl", wide(columns, " ", " STRING"))).get(0);
    JavaRecords.Source source = JavaRecords.of(schema, "com.acme", "Wide");

    CompiledRecords compiled = CompiledRecords.of(source.artifact());
    assertThat(compiled.loadClass("com.acme.Wide").isRecord()).isEqualTo(columns == 254);
    assertThat(compiled.ddl("com.acme.Wide")).isEqualTo(CompiledRecords.ddl(schema.columns()));
  }

  @Test
  void aWideStructIsAnObject() throws ReflectiveOperationException {
    String ddl = "id INT, payload STRUCT<" + wide(300, ": ", "STRING") + ">";
    NamedSchema schema = SchemaFiles.read(new SchemaFile("deep.ddl", ddl)).get(0);
    JavaRecords.Source source = JavaRecords.of(schema, "com.acme", "Deep");

    assertThat(CompiledRecords.of(source.artifact()).ddl("com.acme.Deep"))
        .isEqualTo(CompiledRecords.ddl(schema.columns()));
    assertThat(source.notes())
        .containsExactly(
            "`Deep.Payload` would have 300 components, more than a record can have, so it is an"
                + " Object: its fields go by name, col(\"..\")");
  }

  private static String wide(int columns, String separator, String type) {
    return IntStream.range(0, columns)
        .mapToObj(i -> "c" + i + separator + type)
        .collect(Collectors.joining(", "));
  }

  @Test
  void namesThatDifferInCapitalsOnlyAreRefused() {
    NamedSchema schema =
        SchemaFiles.read(new SchemaFile("a.ddl", "x STRUCT<Id: INT, id: INT>")).get(0);

    assertThatThrownBy(() -> JavaRecords.of(schema, "com.acme", "A"))
        .isInstanceOf(SchemaProblem.class)
        .hasMessage("`A.X` has `Id` and `id`, which are one column for Spark");
  }

  @Test
  void looksAsAPersonWouldWriteIt() {
    NamedSchema schema =
        SchemaFiles.read(
                new SchemaFile(
                    "orders.sql",
                    "CREATE TABLE main.sales.orders (order_id BIGINT NOT NULL COMMENT 'Key',"
                        + " class STRING, amount DECIMAL(10, 2), country CHAR(2),"
                        + " lines ARRAY<STRUCT<sku: STRING, pieces: INT>>) CLUSTER BY AUTO"))
            .get(0);

    assertThat(JavaRecords.of(schema, "com.acme", JavaRecords.name(schema)).artifact())
        .isEqualTo(
            new Artifact(
                "com/acme/Orders.java",
                """
                // Made by `sluice schemas` from orders.sql.
                // Do not edit: change the schema, and make it again.
                package com.acme;

                import dev.sluice.dsl.ColumnName;
                import dev.sluice.dsl.ColumnType;
                import dev.sluice.dsl.Comment;
                import dev.sluice.dsl.Decimal;
                import java.math.BigDecimal;
                import java.util.List;

                public record Orders(
                    @Comment("Key") long orderId,
                    @ColumnName("class") String class_,
                    @Decimal(precision = 10, scale = 2) BigDecimal amount,
                    @ColumnType("CHAR(2)") String country,
                    List<Orders.Lines> lines) {
                  public record Lines(String sku, Integer pieces) {}
                }
                """));
  }
}
