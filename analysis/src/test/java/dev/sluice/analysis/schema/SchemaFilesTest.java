package dev.sluice.analysis.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas of files of all kinds, and what is said of those that are none. */
final class SchemaFilesTest {

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("a.ddl", "id BIGINT NOT NULL, name STRING", "a: id BIGINT NOT NULL, name STRING"),
        arguments(
            "a.txt", "struct<id:bigint,tags:array<string>>", "a: id BIGINT, tags ARRAY<STRING>"),
        arguments(
            "a.sql",
            """
            -- Orders; with a comment (
            CREATE OR REPLACE TABLE main.sales.`the orders` (
              id BIGINT GENERATED ALWAYS AS IDENTITY, -- the key, numbered
              note STRING COMMENT 'a, b) c' /* , x INT */,
              email STRING MASK main.sales.hide USING COLUMNS (id),
              CONSTRAINT pk PRIMARY KEY (id)
            ) USING DELTA CLUSTER BY AUTO TBLPROPERTIES ('a' = 'b;(');
            create table if not exists customers(id INT);
            CREATE OR REFRESH STREAMING TABLE events (
              CONSTRAINT ok EXPECT (id IS NOT NULL) ON VIOLATION DROP ROW,
              id INT
            ) AS SELECT * FROM STREAM(raw)
            """,
            "the orders: id BIGINT, note STRING COMMENT 'a, b) c', email STRING"
                + " | customers: id INT | events: id INT"),
        arguments(
            "a.jsonl",
            "{\"b\":1,\"a\":\"x\"}\n{\"b\":2.5,\"c\":null}",
            "a: a STRING, b DOUBLE, c STRING"),
        arguments(
            "a.json",
            "{\n  \"n\": 12345678901234567890,\n  \"s\": {\"x\": [1, 2.5]}\n}",
            "a: n DECIMAL(20, 0), s STRUCT<x: ARRAY<DOUBLE>>"),
        arguments("a.json", "[{\"a\":1},{\"a\":true}]", "a: a STRING"),
        arguments(
            "a.json",
            "{\"a\":{}, \"b\":[{\"x\":1},{\"y\":2}], \"d\":\"2026-01-01\"}",
            "a: b ARRAY<STRUCT<x: BIGINT, y: BIGINT>>, d STRING"),
        arguments(
            "a.csv",
            """
            id,price,day,at,ok,id
            1,2.5,2026-01-02,2026-01-02 03:04:05,true,x
            12345678901,,,,false,y
            """,
            "a: id0 BIGINT, price DOUBLE, day DATE, at TIMESTAMP, ok BOOLEAN, id5 STRING"),
        arguments("a.csv", "id;name\n1;\"a;b\nc\"\n", "a: id INT, name STRING"),
        arguments("a.tsv", "id\tname\n1\tx\n", "a: id INT, name STRING"),
        arguments(
            "a.json",
            "{\"type\":\"struct\",\"fields\":[{\"name\":\"id\",\"type\":\"long\",\"nullable\":false,\"metadata\":{\"comment\":\"Key\"}}]}",
            "a: id BIGINT NOT NULL COMMENT 'Key'"),
        arguments(
            "a.avsc",
            """
            {"type": "record", "name": "Order", "namespace": "com.acme", "fields": [
              {"name": "id", "type": "long", "doc": "Key"},
              {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
              {"name": "local", "type": ["null", {"type": "long", "logicalType": "local-timestamp-micros"}]},
              {"name": "day", "type": {"type": "int", "logicalType": "date"}},
              {"name": "time", "type": {"type": "int", "logicalType": "time-millis"}},
              {"name": "price", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}},
              {"name": "hash", "type": {"type": "fixed", "name": "Md5", "size": 16}},
              {"name": "other", "type": ["null", "Md5"]},
              {"name": "size", "type": ["int", "long"]},
              {"name": "state", "type": {"type": "enum", "name": "State", "symbols": ["A"]}},
              {"name": "any", "type": ["null", "string", "double"]},
              {"name": "tags", "type": {"type": "map", "values": "string"}},
              {"name": "lines", "type": {"type": "array", "items":
                {"type": "record", "name": "Line", "fields": [{"name": "sku", "type": "string"}]}}},
              {"name": "first", "type": ["null", "com.acme.Line"]}
            ]}
            """,
            "Order: id BIGINT NOT NULL COMMENT 'Key', at TIMESTAMP NOT NULL, local TIMESTAMP_NTZ,"
                + " day DATE NOT NULL, time INT NOT NULL, price DECIMAL(9, 2) NOT NULL, hash BINARY"
                + " NOT NULL, other BINARY, size BIGINT NOT NULL, state STRING NOT NULL, any"
                + " STRUCT<member0: STRING, member1: DOUBLE>, tags MAP<STRING, STRING> NOT NULL,"
                + " lines ARRAY<STRUCT<sku: STRING NOT NULL>> NOT NULL, first STRUCT<sku: STRING"
                + " NOT NULL>"),
        arguments(
            "order.schema.json",
            """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "required": ["id", "ship"],
             "properties": {
               "id": {"type": "integer", "description": "Key"},
               "n": {"type": "integer", "format": "int32"},
               "price": {"type": ["number", "null"]},
               "at": {"type": "string", "format": "date-time"},
               "day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
               "state": {"enum": ["A", "B"]},
               "ship": {"$ref": "#/$defs/address"},
               "bill": {"allOf": [{"$ref": "#/$defs/address"}, {"properties": {"vat": {"type": "string"}}}]},
               "tags": {"type": "array", "items": {"type": "string"}},
               "prices": {"type": "object", "additionalProperties": {"type": "number"}},
               "any": {},
               "mixed": {"type": ["string", "integer"]}
             },
             "$defs": {"address": {"type": "object", "properties": {"zip": {"type": "string"}}}}}
            """,
            "order: id BIGINT NOT NULL COMMENT 'Key', n INT, price DOUBLE, at TIMESTAMP, day DATE,"
                + " state STRING, ship STRUCT<zip: STRING> NOT NULL,"
                + " bill STRUCT<zip: STRING, vat: STRING>, tags ARRAY<STRING>,"
                + " prices MAP<STRING, DOUBLE>, any VARIANT, mixed VARIANT"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void haveTheTypesOfSpark(String name, String text, String expected) {
    assertThat(described(SchemaFiles.read(new SchemaFile(name, text)))).isEqualTo(expected);
  }

  private static String described(List<NamedSchema> schemas) {
    return schemas.stream()
        .map(it -> it.name() + ": " + CompiledRecords.ddl(it.columns()))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void manySamplesAreOneSchema() {
    NamedSchema schema =
        SchemaFiles.together(
            "order",
            List.of(
                new SchemaFile("b.json", "{\"id\": 1, \"at\": null, \"x\": {\"a\": 1}}"),
                new SchemaFile("a.json", "{\"id\": 1.5, \"at\": \"now\", \"x\": {\"b\": []}}")));

    assertThat(CompiledRecords.ddl(schema.columns()))
        .isEqualTo("at STRING, id DOUBLE, x STRUCT<a: BIGINT, b: ARRAY<STRING>>");
    assertThat(schema.files()).containsExactly("a.json", "b.json");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("a.ddl", "id BIGINT,\n name STRNG", 2, "Spark does not understand this"),
        arguments("a.sql", "\n\nCREATE TABLE a (\n id INT,\n x FOO BAR\n)", 5, "Spark does not"),
        arguments("a.sql", "CREATE TABLE a (id INT", 1, "is not closed"),
        arguments("a.sql", "CREATE TABLE a AS SELECT 1", 1, "without saying its columns"),
        arguments("a.ddl", " ", 0, "this file is empty"),
        arguments("a.json", "{\"a\": 1}\n{\"a\": }", 2, "this is no JSON: "),
        arguments("a.json", "{\"a\": 1}\n[1, 2]", 2, "this is array<bigint>, where an object"),
        arguments("a.json", "", 0, "there is no object"),
        arguments("a.json", "{}", 0, "there is no object"),
        arguments("a.csv", "", 0, "there is no header"),
        arguments("a.xml", "<a/>", 0, "the name of this file does not say"),
        arguments("a.avsc", "\"string\"", 0, "this schema is no record"),
        arguments("a.avsc", "{", 1, "this is no JSON"),
        arguments(
            "a.avsc",
            "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"a\",\"type\":\"A\"}]}",
            0,
            "field `a` has the record that it is in"),
        arguments(
            "a.avsc",
            "{\"type\":\"record\",\"name\":\"A\",\"fields\":[{\"name\":\"a\",\"type\":\"B\"}]}",
            0,
            "field `a` has the type `B`, which this file does not define"),
        arguments("a.schema.json", "{\"type\": \"string\"}", 0, "this schema has no properties"),
        arguments(
            "a.schema.json",
            "{\"properties\":{\"a\":{\"$ref\":\"b.json\"}}}",
            0,
            "property `a` refers to `b.json`, which is outside"),
        arguments(
            "a.schema.json",
            "{\"properties\":{\"a\":{\"$ref\":\"#\"}}}",
            0,
            "property `a` contains the object that it is in"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreSaidWithTheirLine(String name, String text, int line, String message) {
    SchemaFiles.InFile found =
        catchThrowableOfType(
            SchemaFiles.InFile.class, () -> SchemaFiles.read(new SchemaFile(name, text)));

    assertThat(found).isNotNull();
    assertThat(found.problem()).hasMessageContaining(message);
    assertThat(found.problem().line()).isEqualTo(line);
  }
}
