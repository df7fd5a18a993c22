package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.Drop;
import dev.sluice.model.Query.Rename;
import dev.sluice.model.Query.Select;
import dev.sluice.model.Query.SelectExpr;
import dev.sluice.model.Query.WithColumns;
import dev.sluice.model.Selection;
import dev.sluice.model.Selection.Renaming;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operators that say which columns there are.
 *
 * @param <Q> the kind of the query: what an operator gives is of the same kind
 */
abstract class ColumnOperators<Q extends Query<Q>> extends NoActions {

  private final dev.sluice.model.Query query;

  ColumnOperators(dev.sluice.model.Query query) {
    this.query = requireNonNull(query, "query");
  }

  /**
   * These columns and no others. An expression that is not a plain column needs a name, {@code
   * .as(..)}.
   */
  public Q select(Selectable... columns) {
    return select(Arrays.asList(columns));
  }

  /** These columns and no others; {@code "*"} and {@code "struct.*"} stand for several. */
  public Q select(String... columns) {
    Origin origin = Origins.here();
    return with(new Select(query, ColumnRefs.selections(columns, origin), origin));
  }

  /** These columns and no others. */
  public Q select(Collection<? extends Selectable> columns) {
    List<Selection> selections = columns.stream().flatMap(it -> it.selections().stream()).toList();
    return with(new Select(query, selections, Origins.here()));
  }

  /** Select items as SQL text: {@code "upper(name) AS name"}. */
  public Q selectExpr(CharSequence... items) {
    return with(new SelectExpr(query, Texts.list(items), Origins.here()));
  }

  /** Adds a column, or replaces the one of that name. */
  public Q withColumn(String name, Column<?> column) {
    return with(
        new WithColumns(
            query,
            Map.of(requireNonNull(name, "name"), requireNonNull(column, "column").expr()),
            Origins.here()));
  }

  /** Adds or replaces several columns at once: none of them sees the others. */
  public Q withColumns(Map<String, ? extends Column<?>> columns) {
    Map<String, Expr> exprs = new LinkedHashMap<>();
    StableMaps.of(columns).forEach((name, column) -> exprs.put(name, column.expr()));
    return with(new WithColumns(query, exprs, Origins.here()));
  }

  /**
   * Adds or replaces several columns at once, each under the name that {@code .as(..)} gave it:
   * none of them sees the others.
   *
   * @throws dev.sluice.model.RefusedException if one has no name
   */
  public Q withColumns(Column<?>... columns) {
    Origin origin = Origins.here();
    Map<String, Expr> exprs = new LinkedHashMap<>();
    for (Column<?> column : columns) {
      exprs.put(ColumnRefs.name(column, origin), ColumnRefs.withoutName(column));
    }
    return with(new WithColumns(query, exprs, origin));
  }

  /** Gives a column another name. */
  public Q withColumnRenamed(String name, String newName) {
    return with(
        new Rename(
            query,
            Map.of(requireNonNull(name, "name"), requireNonNull(newName, "newName")),
            Origins.here()));
  }

  /** Gives columns other names, from the old name to the new. */
  public Q withColumnsRenamed(Map<String, String> names) {
    return with(new Rename(query, StableMaps.of(names), Origins.here()));
  }

  /** Gives all columns new names, in their order; the columns must be known there. */
  public Q toDF(String... names) {
    return select(ColumnWords.allColumns().rename(new Renaming.InOrder(List.of(names))));
  }

  /** Leaves columns out; a name that isn't there is passed over. */
  public Q drop(String... columns) {
    Origin origin = Origins.here();
    return with(
        new Drop(
            query,
            Arrays.stream(columns).map(name -> ColumnRefs.column(name, origin)).toList(),
            origin));
  }

  /**
   * Leaves columns out, by accessor or alias.
   *
   * @throws dev.sluice.model.RefusedException if one is computed
   */
  public Q drop(Column<?>... columns) {
    Origin origin = Origins.here();
    return with(
        new Drop(
            query,
            Arrays.stream(columns).map(column -> ColumnRefs.plain(column, origin)).toList(),
            origin));
  }

  /**
   * Casts columns where they stand. For all columns: {@code select(allColumns().map(c ->
   * c.cast(STRING)))}.
   */
  public Q cast(Type<?> type, String... columns) {
    Origin origin = Origins.here();
    Map<String, Expr> casts = new LinkedHashMap<>();
    for (String name : columns) {
      casts.put(
          name, new Expr.Cast(ColumnRefs.column(name, origin), type.dataType(), false, origin));
    }
    return with(new WithColumns(query, casts, origin));
  }

  /** What it records. */
  dev.sluice.model.Query query() {
    return query;
  }

  /** A query of the same kind. */
  abstract Q with(dev.sluice.model.Query next);

  @Override
  public final boolean equals(Object other) {
    return other instanceof ColumnOperators<?> that
        && getClass() == that.getClass()
        && query.equals(that.query);
  }

  @Override
  public final int hashCode() {
    return query.hashCode();
  }

  @Override
  public final String toString() {
    return query.toString();
  }
}
