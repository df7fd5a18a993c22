package dev.sluice.dsl;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.TableConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words for schemas. */
abstract class SchemaWords extends TypeWords {

  SchemaWords() {}

  /**
   * A schema column by column:
   *
   * <pre>{@code
   * schema(
   *     column("id", BIGINT).primaryKey().comment("As the shop numbers it"),
   *     column("customer_id", BIGINT).references(customers, "id"),
   *     column("amount", decimal(10, 2)))
   * }</pre>
   *
   * <p>Several columns that are said to be the primary key are one key together.
   */
  public static Schema schema(SchemaPart... parts) {
    return schema(Arrays.asList(parts), Origins.here());
  }

  /** A schema from parts that a program has gathered. */
  public static Schema schema(Collection<? extends SchemaPart> parts) {
    return schema(parts, Origins.here());
  }

  /** The schema of a declared table from a record: a component that is a primitive is NOT NULL. */
  public static Schema schema(Class<? extends Record> record) {
    return Schemas.declared(record);
  }

  /** A schema as Spark's DDL text: {@code "id BIGINT NOT NULL, name STRING"}. */
  public static Schema ddl(String text) {
    return Schemas.ddl(text);
  }

  /** One column of a schema. */
  public static ColumnDefinition column(String name, Type<?> type) {
    return new ColumnDefinition(
        ColumnDef.of(name, type.dataType(), true, Origins.here()), List.of());
  }

  /** The columns that a record describes, to which others, or keys, are added. */
  public static RecordColumns columnsOf(Class<? extends Record> record) {
    return new RecordColumns(record.getName(), Schemas.columns(record, Origins.here()));
  }

  /** A primary key of one or several columns; its columns become NOT NULL. */
  public static PrimaryKey primaryKey(String... columns) {
    return new PrimaryKey(Optional.empty(), Arrays.asList(columns), Origins.here());
  }

  /** A foreign key; say what it references next. */
  public static ForeignKey.Start foreignKey(String... columns) {
    return new ForeignKey.Start(Arrays.asList(columns), Origins.here());
  }

  private static Schema schema(Collection<? extends SchemaPart> parts, Origin origin) {
    List<ColumnDef> columns = new ArrayList<>();
    List<TableConstraint> constraints = new ArrayList<>();
    Optional<String> record = Optional.empty();
    for (SchemaPart part : parts) {
      if (part instanceof RecordColumns described) {
        columns.addAll(described.columns());
        record = Optional.of(described.record());
      } else if (part instanceof ColumnDefinition column) {
        columns.add(column.column());
        constraints.addAll(column.constraints());
      } else if (part instanceof PrimaryKey key) {
        constraints.add(key.constraint());
      } else if (part instanceof ForeignKey key) {
        constraints.add(key.constraint());
      }
    }
    List<TableConstraint> merged = oneKey(constraints);
    return new Schema.Columns(record, notNull(columns, merged), merged, origin);
  }

  /** A table has one primary key: those that columns were marked with are one together. */
  private static List<TableConstraint> oneKey(List<TableConstraint> constraints) {
    List<String> marked = new ArrayList<>();
    List<TableConstraint> others = new ArrayList<>();
    Origin origin = Origin.unknown();
    for (TableConstraint constraint : constraints) {
      if (constraint instanceof TableConstraint.PrimaryKey key && key.name().isEmpty()) {
        origin = marked.isEmpty() ? key.origin() : origin;
        marked.addAll(key.columns());
      } else {
        others.add(constraint);
      }
    }
    if (!marked.isEmpty()) {
      others.add(0, new TableConstraint.PrimaryKey(Optional.empty(), marked, origin));
    }
    return others;
  }

  /** The columns, where those of a primary key are never NULL. */
  private static List<ColumnDef> notNull(
      List<ColumnDef> columns, List<TableConstraint> constraints) {
    List<String> keys = new ArrayList<>();
    for (TableConstraint constraint : constraints) {
      if (constraint instanceof TableConstraint.PrimaryKey key) {
        keys.addAll(key.columns());
      }
    }
    return columns.stream()
        .map(
            column ->
                keys.stream().anyMatch(column.name()::equalsIgnoreCase)
                    ? new ColumnDefinition(column, List.of()).notNull().column()
                    : column)
        .toList();
  }
}
