package dev.sluice.compiler.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.model.DataType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DdlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "id BIGINT | id BIGINT",
        "id: bigint | id BIGINT",
        "id LONG, n Integer | id BIGINT, n INT",
        "`a b` STRING, `t``k` DATE | a b STRING, t`k DATE",
        "id BIGINT NOT NULL COMMENT 'the, id', name STRING | id BIGINT!, name STRING",
        "a ARRAY<STRUCT<x: INT, y: MAP<STRING, DECIMAL(10,2)>>> | a ARRAY<STRUCT<x INT, y"
            + " MAP<STRING, DECIMAL(10,2)>>>",
        "p DECIMAL, q DECIMAL(5), r NUMERIC(38, 18) | p DECIMAL(10,0), q DECIMAL(5,0), r"
            + " DECIMAL(38,18)",
        "v VARCHAR(10), i INTERVAL DAY TO SECOND | v VARCHAR(10), i INTERVAL DAY TO SECOND",
        "id BIGINT GENERATED ALWAYS AS IDENTITY (START WITH 1 INCREMENT BY 1), x INT | id BIGINT#,"
            + " x INT",
        "d DATE GENERATED ALWAYS AS (CAST(ts AS DATE)), ts TIMESTAMP | d DATE, ts TIMESTAMP",
        "id INT, CONSTRAINT pk PRIMARY KEY (id), CONSTRAINT fk FOREIGN KEY (id) REFERENCES t (id,"
            + " x) | id INT",
        "id INT NOT NULL PRIMARY KEY, PRIMARY KEY (id) | id INT!",
        "ssn STRING MASK main.f.mask USING COLUMNS (a, b), a INT, b INT | ssn STRING, a INT, b INT",
        "primary BOOLEAN, constraint INT | primary BOOLEAN, constraint INT",
        "struct<a: int, b: string> | a INT, b STRING",
        "s STRING COLLATE UTF8_BINARY, n STRUCT<a INT NOT NULL COMMENT 'x', b INT> | s STRING, n"
            + " STRUCT<a INT NOT NULL, b INT>",
        "préis DOUBLE, 名 STRING | préis DOUBLE, 名 STRING",
        "a STRUCT<> | a STRUCT<>",
        "1st INT, x INT DEFAULT 5 | 1st INT, x INT",
      })
  void readsColumns(String text, String expected) {
    Ddl ddl = Ddl.parse(text);
    assertThat(ddl.problem()).isEmpty();
    assertThat(ddl.columns().stream().map(DdlTest::shown).collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | column `id` has no type | 2",
        "id, name STRING | column `id` has no type | 2",
        "id BIGNIT | `BIGNIT` is no data type | 3",
        "id ARRAY<INT | `>` is missing | 12",
        "a DECIMAL(x) | a number is missing | 10",
        "`id INT | a back-tick is not closed | 0",
        "id INT COMMENT 'x | a quote is not closed | 15",
        "id INT, | a column name is missing | 7",
        "id INT) | a parenthesis is closed that was never opened | 6",
        "id INT DEFAULT (1 | a parenthesis is not closed | 17",
        "a STRUCT<x INT y INT> | `,` is missing | 15",
      })
  void saysWhatIsWrong(String text, String message, int offset) {
    assertThat(Ddl.parse(text).problem()).contains(new Ddl.Problem(message, offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-- nothing"})
  void anEmptyTextHasNoColumn(String text) {
    assertThat(Ddl.parse(text).problem()).isPresent();
  }

  @Test
  void commentsAreLeftOut() {
    assertThat(Ddl.parse("a INT, -- the first\n b INT /* second, */, c INT").columns())
        .extracting(Ddl.Column::name)
        .containsExactly("a", "b", "c");
  }

  @Test
  void manyBracketsAreRefused() {
    assertThat(Ddl.parse("a " + "ARRAY<".repeat(100_000)).problem().orElseThrow().message())
        .contains("nested");
  }

  private static String shown(Ddl.Column column) {
    return column.name()
        + " "
        + TypeText.of(column.type())
        + (column.nullable() ? "" : "!")
        + (column.identity() ? "#" : "");
  }

  /** A type in a form that tests can read. */
  private static final class TypeText implements DataType.Cases<String> {

    static String of(DataType type) {
      return type.accept(new TypeText());
    }

    @Override
    public String atomic(DataType.Atomic type) {
      return type.sql();
    }

    @Override
    public String decimal(DataType.Decimal type) {
      return "DECIMAL(" + type.precision() + "," + type.scale() + ")";
    }

    @Override
    public String array(DataType.ArrayOf type) {
      return "ARRAY<" + of(type.element()) + ">";
    }

    @Override
    public String map(DataType.MapOf type) {
      return "MAP<" + of(type.key()) + ", " + of(type.value()) + ">";
    }

    @Override
    public String struct(DataType.Struct type) {
      List<String> fields =
          type.fields().stream()
              .map(f -> f.name() + " " + of(f.type()) + (f.nullable() ? "" : " NOT NULL"))
              .toList();
      return "STRUCT<" + String.join(", ", fields) + ">";
    }

    @Override
    public String named(DataType.Named type) {
      return type.ddl();
    }
  }
}
