package dev.sluice.analysis.schema;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.compiler.graph.Ddl;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a lock file strictly: what it does not know is a mistake, and all mistakes are told. */
final class SchemaLockReader {

  private static final int VERSION = 1;
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String text;
  private final List<SchemaProblem> problems = new ArrayList<>();
  private final SortedMap<String, Schema.Columns> tables = new TreeMap<>();
  private JsonParser json;

  SchemaLockReader(String text) {
    this.text = text;
  }

  SchemaLock read() {
    try (JsonParser parser = JSON.createParser(text)) {
      json = parser;
      json.nextToken();
      file();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(
          new SchemaProblem(
              line, "this is no JSON: " + e.getOriginalMessage(), "mend the syntax there"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!problems.isEmpty()) {
      problems.sort(comparing(SchemaProblem::line));
      throw new SchemaLock.Invalid(problems);
    }
    return new SchemaLock(tables);
  }

  private void file() throws IOException {
    if (!isObject("the file")) {
      return;
    }
    int version = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "version" ->
            version = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
        case "tables" -> tables();
        default -> unknown(field, "`version` and `tables`");
      }
    }
    if (version != VERSION) {
      report(
          version == 0 ? "the file does not say its version" : "the version of the file is not 1",
          "write `\"version\": 1`, the only one there is");
    }
  }

  private void tables() throws IOException {
    if (!isObject("`tables`")) {
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      int line = line();
      if (Names.parts(name).size() != 3 || Names.parts(name).contains("")) {
        report(
            "`%s` is no full name of a table".formatted(name),
            "write it as `catalog.schema.table`");
      }
      if (tables.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
        report("table `%s` is there twice".formatted(name), "leave out one of the two");
      }
      json.nextToken();
      table(name, line);
    }
  }

  private void table(String name, int line) throws IOException {
    if (!isObject("table `%s`".formatted(name))) {
      return;
    }
    Optional<List<ColumnDef>> columns = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("columns")) {
        columns = Optional.of(columns(name));
      } else {
        unknown(field, "`columns`");
      }
    }
    if (columns.isEmpty()) {
      report("table `%s` has no `columns`".formatted(name), "write `\"columns\": [..]`");
    }
    tables.put(
        name,
        new Schema.Columns(
            Optional.empty(), columns.orElse(List.of()), List.of(), place(name, line)));
  }

  private List<ColumnDef> columns(String table) throws IOException {
    List<ColumnDef> columns = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      report("`columns` of table `%s` is no list".formatted(table), "write `[{..}, {..}]`");
      json.skipChildren();
      return columns;
    }
    Set<String> names = new HashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Optional<ColumnDef> column = column(table);
      if (column.isPresent() && !names.add(column.get().name().toLowerCase(Locale.ROOT))) {
        report(
            "column `%s` of table `%s` is there twice".formatted(column.get().name(), table),
            "leave out one of the two");
      }
      column.ifPresent(columns::add);
    }
    return columns;
  }

  private Optional<ColumnDef> column(String table) throws IOException {
    int line = line();
    if (!isObject("a column of table `%s`".formatted(table))) {
      return Optional.empty();
    }
    String name = "";
    Optional<DataType> type = Optional.empty();
    boolean typed = false;
    boolean nullable = true;
    Optional<String> comment = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "name" -> name = string(field);
        case "type" -> {
          typed = true;
          type = type();
        }
        case "nullable" -> nullable = flag();
        case "comment" -> comment = Optional.of(string(field));
        default -> unknown(field, "`name`, `type`, `nullable` and `comment`");
      }
    }
    if (name.isEmpty() || !typed) {
      String what = name.isEmpty() ? "`name`" : "`type`";
      problems.add(
          new SchemaProblem(
              line,
              "a column of table `%s` has no %s".formatted(table, what),
              "write `{\"name\": \"id\", \"type\": \"BIGINT\"}`"));
    }
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ColumnDef.of(
                name, type.orElse(DataType.Atomic.STRING), nullable, comment, place(table, line)));
  }

  private Optional<DataType> type() throws IOException {
    String ddl = string("type");
    Optional<DataType> type = Ddl.type(ddl);
    if (type.isEmpty() && !ddl.isEmpty()) {
      report(
          "`%s` is no type of Spark's".formatted(ddl),
          "write it as in DDL: `BIGINT`, `DECIMAL(10, 2)`, `ARRAY<STRUCT<id: INT>>`");
    }
    return type;
  }

  private String string(String field) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    report("`%s` is no text".formatted(field), "write it in quotes");
    json.skipChildren();
    return "";
  }

  private boolean flag() throws IOException {
    if (json.currentToken().isBoolean()) {
      return json.getBooleanValue();
    }
    report("`nullable` is neither true nor false", "write `true` or `false`");
    json.skipChildren();
    return true;
  }

  private boolean isObject(String what) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    report(what + " is no object", "write `{..}` there");
    json.skipChildren();
    return false;
  }

  private void unknown(String field, String known) throws IOException {
    report("`%s` is no field here".formatted(field), "the fields are " + known);
    json.skipChildren();
  }

  private int line() {
    return json.currentTokenLocation().getLineNr();
  }

  private void report(String message, String hint) {
    problems.add(new SchemaProblem(line(), message, hint));
  }

  private static Origin place(String table, int line) {
    String file = SchemaLock.FILE;
    return new Origin("", table, file, line, Optional.empty());
  }
}
