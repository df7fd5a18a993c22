package dev.sluice.compiler.graph;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.model.DataType;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The columns of a declared schema. */
final class SchemaColumns implements Schema.Cases<Optional<Columns>> {

  private SchemaColumns() {}

  /** Absent when the schema is a text that is no DDL, or has two columns of one name. */
  static Optional<Columns> of(Schema schema) {
    return schema.accept(new SchemaColumns()).filter(SchemaColumns::isUnambiguous);
  }

  private static boolean isUnambiguous(Columns columns) {
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return columns.names().stream().allMatch(seen::add);
  }

  /** A schema as the type of one row. */
  static Optional<DataType> struct(Schema schema) {
    return of(schema).map(SchemaColumns::struct);
  }

  private static DataType struct(Columns columns) {
    List<DataType.Field> fields = new ArrayList<>();
    for (Column column : columns.columns()) {
      fields.add(new DataType.Field(column.name(), column.type().orElseThrow(), true));
    }
    return new DataType.Struct(fields);
  }

  @Override
  public Optional<Columns> columns(Schema.Columns schema) {
    return Optional.of(
        new Columns(
            schema.columns().stream().map(def -> Column.of(def.name(), def.type())).toList()));
  }

  @Override
  public Optional<Columns> ddl(Schema.Ddl schema) {
    Ddl ddl = Ddl.parse(schema.text());
    return ddl.problem().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Columns(
                ddl.columns().stream().map(def -> Column.of(def.name(), def.type())).toList()));
  }
}
