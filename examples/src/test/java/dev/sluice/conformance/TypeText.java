package dev.sluice.conformance;

import static java.util.stream.Collectors.joining;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Schema;
import java.util.Locale;

/** The recorder's one form of a type: {@code struct<a:int,b:array<string>>}. */
final class TypeText implements DataType.Cases<String> {

  private TypeText() {}

  static String of(DataType type) {
    return type.accept(new TypeText());
  }

  /** A schema as the struct that it is. */
  static String of(Schema.Columns schema) {
    return schema.columns().stream()
        .map((ColumnDef column) -> column.name() + ":" + of(column.type()))
        .collect(joining(",", "struct<", ">"));
  }

  @Override
  public String atomic(DataType.Atomic type) {
    return type.sql().toLowerCase(Locale.ROOT);
  }

  @Override
  public String decimal(DataType.Decimal type) {
    return "decimal(%d,%d)".formatted(type.precision(), type.scale());
  }

  @Override
  public String array(DataType.ArrayOf type) {
    return "array<" + of(type.element()) + ">";
  }

  @Override
  public String map(DataType.MapOf type) {
    return "map<" + of(type.key()) + "," + of(type.value()) + ">";
  }

  @Override
  public String struct(DataType.Struct type) {
    return type.fields().stream()
        .map(field -> field.name() + ":" + of(field.type()))
        .collect(joining(",", "struct<", ">"));
  }

  @Override
  public String named(DataType.Named type) {
    return type.ddl();
  }
}
