package dev.sluice.analysis.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lock file: what it says, and what is said of mistakes in it. */
final class SchemaLockTest {

  @Test
  void hasTheColumnsOfTables() {
    SchemaLock lock =
        SchemaLock.read(
            """
            {"version": 1, "tables": {
              "Main.sales.orders": {"columns": [
                {"name": "id", "type": "bigint", "nullable": false, "comment": "Key"},
                {"name": "lines", "type": "ARRAY<STRUCT<sku: STRING>>"}
              ]},
              "main.sales.`odd.name`": {"columns": []}
            }}
            """);

    assertThat(CompiledRecords.ddl(lock.tables().get("Main.sales.orders").columns()))
        .isEqualTo("id BIGINT NOT NULL COMMENT 'Key', lines ARRAY<STRUCT<sku: STRING>>");
    assertThat(lock.externals()).containsOnlyKeys("main.sales.orders", "main.sales.odd.name");
    assertThat(lock.tables().get("Main.sales.orders").columns().get(1).origin().line())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]                                          | 1: the file is no object",
        "{}                                          | 1: the file does not say its version",
        "{'version': 2, 'tables': {}}                | 1: the version of the file is not 1",
        "{'version': 1, 'table': {}}                 | 1: `table` is no field here",
        "{'version': 1, 'tables': []}                | 1: `tables` is no object",
        "{'version': 1,; 'tables': {                 | 2: this is no JSON",
        "{'version': 1, 'tables': {'orders': {'columns': []}}} | 1: `orders` is no full name",
        "{'version': 1, 'tables': {'a.b.c': {}}}     | 1: table `a.b.c` has no `columns`",
        "{'version': 1, 'tables': {'a.b.c': {'columns': {}}}} | 1: `columns` of table `a.b.c` is"
            + " no",
      })
  void mistakesInTheFile(String text, String expected) {
    assertThat(problems(text.replace('\'', '"').replace(';', '\n'))).startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'name': 'a', 'type': 'BIGNT'}               | 2: `BIGNT` is no type of Spark's",
        "{'name': 'a', 'typ': 'INT', 'type': 'INT'}   | 2: `typ` is no field here",
        "{'name': 'a'}                                | 2: a column of table `a.b.c` has no `type`",
        "{'type': 'INT'}                              | 2: a column of table `a.b.c` has no `name`",
        "{'name': 1, 'type': 'INT'}                   | 2: `name` is no text",
        "{'name': 'a', 'type': 'INT', 'nullable': 1}  | 2: `nullable` is neither true nor false",
        "7                                            | 2: a column of table `a.b.c` is no object",
        "{'name': 'a', 'type': 'INT'},;{'name': 'A', 'type': 'INT'} | 3: column `A` of table",
      })
  void mistakesInColumns(String column, String expected) {
    String text = "{'version': 1, 'tables': {'a.b.c': {'columns': [;%s]}}}".formatted(column);
    assertThat(problems(text.replace('\'', '"').replace(';', '\n'))).startsWith(expected);
  }

  @Test
  void allMistakesAreTold() {
    String text = "{'versio': 1,;'tables': {'a.b.c': {'columns': [;{'name': 'x', 'type': 'Y'}]}}}";
    assertThat(problems(text.replace('\'', '"').replace(';', '\n')).lines())
        .containsExactly(
            "1: `versio` is no field here",
            "3: `Y` is no type of Spark's",
            "3: the file does not say its version");
  }

  private static String problems(String text) {
    SchemaLock.Invalid invalid =
        catchThrowableOfType(SchemaLock.Invalid.class, () -> SchemaLock.read(text));
    assertThat(invalid).isNotNull();
    assertThat(invalid.problems()).allMatch(it -> !it.hints().isEmpty());
    return invalid.problems().stream()
        .map(it -> it.line() + ": " + it.getMessage())
        .collect(Collectors.joining("\n"));
  }
}
