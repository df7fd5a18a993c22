package dev.sluice.compiler.graph;

import static java.util.Map.entry;

import dev.sluice.compiler.graph.DdlTokens.Kind;
import dev.sluice.compiler.graph.DdlTokens.Token;
import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a data type in Spark's spelling. */
final class DdlTypes {

  /**
   * No type of a person's is deeper; a text of thousands of brackets must not exhaust the stack.
   */
  private static final int DEEPEST = 100;

  private static final Map<String, DataType> ATOMIC =
      Map.ofEntries(
          entry("BOOLEAN", DataType.Atomic.BOOLEAN),
          entry("TINYINT", DataType.Atomic.TINYINT),
          entry("BYTE", DataType.Atomic.TINYINT),
          entry("SMALLINT", DataType.Atomic.SMALLINT),
          entry("SHORT", DataType.Atomic.SMALLINT),
          entry("INT", DataType.Atomic.INT),
          entry("INTEGER", DataType.Atomic.INT),
          entry("BIGINT", DataType.Atomic.BIGINT),
          entry("LONG", DataType.Atomic.BIGINT),
          entry("FLOAT", DataType.Atomic.FLOAT),
          entry("REAL", DataType.Atomic.FLOAT),
          entry("DOUBLE", DataType.Atomic.DOUBLE),
          entry("STRING", DataType.Atomic.STRING),
          entry("BINARY", DataType.Atomic.BINARY),
          entry("DATE", DataType.Atomic.DATE),
          entry("TIMESTAMP", DataType.Atomic.TIMESTAMP),
          entry("TIMESTAMP_LTZ", DataType.Atomic.TIMESTAMP),
          entry("TIMESTAMP_NTZ", DataType.Atomic.TIMESTAMP_NTZ),
          entry("VARIANT", DataType.Atomic.VARIANT));

  /** Types that the model has no word for: they stay text, with what is in parentheses. */
  private static final Set<String> NAMED =
      Set.of("CHAR", "CHARACTER", "VARCHAR", "TIME", "VOID", "OBJECT", "GEOMETRY", "GEOGRAPHY");

  private static final Set<String> DECIMAL = Set.of("DECIMAL", "DEC", "NUMERIC");

  private static final Set<String> INTERVAL_UNITS =
      Set.of("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO");

  private final DdlCursor cursor;
  private int depth;

  DdlTypes(DdlCursor cursor) {
    this.cursor = cursor;
  }

  DataType type() {
    if (++depth > DEEPEST) {
      throw cursor.problem("the type is nested more than " + DEEPEST + " levels deep");
    }
    DataType type = named(cursor.name("a data type"));
    depth--;
    return type;
  }

  private DataType named(Token word) {
    String name = word.text().toUpperCase(Locale.ROOT);
    if (word.kind() == Kind.QUOTED) {
      throw unknown(word);
    }
    if (ATOMIC.containsKey(name)) {
      if (cursor.accept("COLLATE")) {
        cursor.name("a collation");
      }
      return ATOMIC.get(name);
    }
    if (DECIMAL.contains(name)) {
      return decimal();
    }
    if (NAMED.contains(name)) {
      return new DataType.Named(name + parenthesized());
    }
    return switch (name) {
      case "ARRAY" -> array();
      case "MAP" -> map();
      case "STRUCT" -> struct();
      case "INTERVAL" -> interval();
      default -> throw unknown(word);
    };
  }

  private DataType decimal() {
    if (!cursor.accept("(")) {
      return new DataType.Decimal(10, 0);
    }
    int precision = cursor.number();
    int scale = cursor.accept(",") ? cursor.number() : 0;
    cursor.expect(")");
    return new DataType.Decimal(precision, scale);
  }

  private DataType array() {
    cursor.expect("<");
    DataType element = type();
    cursor.expect(">");
    return new DataType.ArrayOf(element);
  }

  private DataType map() {
    cursor.expect("<");
    DataType key = type();
    cursor.expect(",");
    DataType value = type();
    cursor.expect(">");
    return new DataType.MapOf(key, value);
  }

  private DataType struct() {
    List<DataType.Field> fields = new ArrayList<>();
    cursor.expect("<");
    while (!cursor.peek().is(">")) {
      if (!fields.isEmpty()) {
        cursor.expect(",");
      }
      String name = cursor.name("a field name").text();
      cursor.accept(":");
      DataType type = type();
      boolean nullable = true;
      if (cursor.accept("NOT")) {
        cursor.expect("NULL");
        nullable = false;
      }
      if (cursor.accept("COMMENT")) {
        cursor.next();
      }
      fields.add(new DataType.Field(name, type, nullable));
    }
    cursor.expect(">");
    return new DataType.Struct(fields);
  }

  private DataType interval() {
    StringBuilder name = new StringBuilder("INTERVAL");
    while (INTERVAL_UNITS.contains(cursor.peek().text().toUpperCase(Locale.ROOT))) {
      name.append(' ').append(cursor.next().text().toUpperCase(Locale.ROOT));
    }
    return new DataType.Named(name.toString());
  }

  private String parenthesized() {
    if (!cursor.accept("(")) {
      return "";
    }
    StringBuilder inside = new StringBuilder();
    while (!cursor.peek().is(")")) {
      if (cursor.peek().kind() == Kind.END) {
        throw cursor.problem("a parenthesis is not closed");
      }
      inside.append(cursor.next().text());
    }
    cursor.expect(")");
    return "(" + inside + ")";
  }

  private static DdlProblem unknown(Token word) {
    return new DdlProblem("`" + word.text() + "` is no data type", word.offset());
  }
}
