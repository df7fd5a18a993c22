package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a query or a dataset, in their order, all of them.
 *
 * @param columns the columns; two may have one name, as after a join
 */
public record Columns(List<Column> columns) {

  public Columns {
    columns = List.copyOf(columns);
  }

  /**
   * One column.
   *
   * @param type what was declared or follows from it; absent when not known
   * @param qualifier the alias of the query that it comes from
   */
  public record Column(String name, Optional<DataType> type, Optional<String> qualifier) {
    public Column {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
      requireNonNull(qualifier, "qualifier");
    }

    static Column of(String name, DataType type) {
      return new Column(name, Optional.of(type), Optional.empty());
    }

    static Column untyped(String name) {
      return new Column(name, Optional.empty(), Optional.empty());
    }

    Column as(String alias) {
      return new Column(name, type, Optional.of(alias));
    }

    Column named(String other) {
      return new Column(other, type, qualifier);
    }

    Column unqualified() {
      return new Column(name, type, Optional.empty());
    }

    /** Whether it goes by a name; names compare without case. */
    public boolean is(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  /** The names. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Those of this and behind them those of another. */
  Columns and(List<Column> others) {
    List<Column> all = new ArrayList<>(columns);
    all.addAll(others);
    return new Columns(all);
  }

  /** All under the alias of a query. */
  Columns as(String alias) {
    return new Columns(columns.stream().map(column -> column.as(alias)).toList());
  }

  /** As the columns of a stored table: aliases of queries are gone. */
  Columns unqualified() {
    return new Columns(columns.stream().map(Column::unqualified).toList());
  }

  /**
   * What a name with dots stands for: a column, a column of an alias, or a field of a struct
   * column; its name is the last part.
   */
  Optional<Column> resolve(List<String> parts) {
    if (parts.size() > 1) {
      for (Column column : columns) {
        if (isQualifiedBy(column, parts.get(0)) && column.is(parts.get(1))) {
          return field(column, parts.subList(2, parts.size()));
        }
      }
    }
    return find(parts.get(0)).flatMap(found -> field(found, parts.subList(1, parts.size())));
  }

  /** What {@code parts.*} stands for: the columns of an alias, or the fields of a struct column. */
  Optional<List<Column>> star(List<String> parts) {
    if (parts.isEmpty()) {
      return Optional.of(columns);
    }
    if (parts.size() == 1) {
      List<Column> own =
          columns.stream().filter(column -> isQualifiedBy(column, parts.get(0))).toList();
      if (!own.isEmpty()) {
        return Optional.of(own);
      }
    }
    return resolve(parts).flatMap(Column::type).flatMap(Columns::fields);
  }

  /** The fields of a struct as columns; absent for any other type. */
  static Optional<List<Column>> fields(DataType type) {
    return type instanceof DataType.Struct struct
        ? Optional.of(
            struct.fields().stream().map(field -> Column.of(field.name(), field.type())).toList())
        : Optional.empty();
  }

  private static boolean isQualifiedBy(Column column, String alias) {
    return column.qualifier().filter(alias::equalsIgnoreCase).isPresent();
  }

  /** A column, or the field of it that is reached by names; untyped where the type is not known. */
  private static Optional<Column> field(Column column, List<String> path) {
    Column found = column;
    for (String name : path) {
      Optional<DataType> type = found.type();
      if (type.isEmpty() || !(type.get() instanceof DataType.Struct)) {
        found = Column.untyped(name);
        continue;
      }
      Optional<Column> next =
          fields(type.get()).orElseThrow().stream().filter(field -> field.is(name)).findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      found = next.get();
    }
    return Optional.of(found);
  }

  /** The first column of a name. */
  public Optional<Column> find(String name) {
    return columns.stream().filter(column -> column.is(name)).findFirst();
  }
}
