package dev.sluice.conformance;

import static java.util.stream.Collectors.joining;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Schema;

/** A schema as text that Spark reads, {@code `id` BIGINT, `place` STRUCT<`x`: INT>}. */
final class SparkDdl implements DataType.Cases<String> {

  private SparkDdl() {}

  static String of(Schema schema) {
    return schema.accept(
        new Schema.Cases<>() {
          @Override
          public String columns(Schema.Columns columns) {
            return columns.columns().stream()
                .map((ColumnDef column) -> quoted(column.name()) + " " + of(column.type()))
                .collect(joining(", "));
          }

          @Override
          public String ddl(Schema.Ddl ddl) {
            return ddl.text();
          }
        });
  }

  static String of(DataType type) {
    return type.accept(new SparkDdl());
  }

  @Override
  public String atomic(DataType.Atomic type) {
    return type.sql();
  }

  @Override
  public String decimal(DataType.Decimal type) {
    return "DECIMAL(%d, %d)".formatted(type.precision(), type.scale());
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
    return type.fields().stream()
        .map(field -> quoted(field.name()) + ": " + of(field.type()))
        .collect(joining(", ", "STRUCT<", ">"));
  }

  @Override
  public String named(DataType.Named type) {
    return type.ddl();
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
