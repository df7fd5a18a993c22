package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.Aggregate;
import dev.sluice.model.Query.Distinct;
import dev.sluice.model.Query.DropDuplicates;
import dev.sluice.model.Query.DropNa;
import dev.sluice.model.Query.Hint;
import dev.sluice.model.Query.Repartition;
import dev.sluice.model.Query.Union;
import dev.sluice.model.Query.Where;
import dev.sluice.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The operators that say which rows there are.
 *
 * @param <Q> the kind of the query: what an operator gives is of the same kind
 */
abstract class RowOperators<Q extends Query<Q>> extends ValueOperators<Q> {

  RowOperators(dev.sluice.model.Query query) {
    super(query);
  }

  /** The rows for which a condition holds. */
  public Q where(Column<? super Boolean> condition) {
    return with(new Where(query(), condition.expr(), Origins.here()));
  }

  /** The rows for which a condition in SQL text holds. */
  public Q where(CharSequence condition) {
    Origin origin = Origins.here();
    return with(new Where(query(), new Expr.Sql(Text.of(condition), origin), origin));
  }

  /** The rows for which a condition holds; the other name of {@link #where(Column)}. */
  public Q filter(Column<? super Boolean> condition) {
    return where(condition);
  }

  /** The rows for which a condition in SQL text holds. */
  public Q filter(CharSequence condition) {
    return where(condition);
  }

  /** Each row once. On a stream, every row that was ever seen is remembered. */
  public Q distinct() {
    return with(new Distinct(query(), Origins.here()));
  }

  /**
   * One row for each combination of values in these columns, or in all. On a stream without a
   * watermark, every combination that was ever seen is remembered.
   */
  public Q dropDuplicates(String... columns) {
    return with(new DropDuplicates(query(), List.of(columns), false, Origins.here()));
  }

  /** One row for each combination of values in these columns. */
  public Q dropDuplicates(List<String> columns) {
    return dropDuplicates(columns.toArray(String[]::new));
  }

  /** Drops rows with NULL in any of these columns, or in any column. */
  public Q dropna(String... columns) {
    return with(new DropNa(query(), false, List.of(columns), Origins.here()));
  }

  /** Drops rows with NULL in all of these columns, or in all columns. */
  public Q dropnaIfAll(String... columns) {
    return with(new DropNa(query(), true, List.of(columns), Origins.here()));
  }

  /** The rows of both, duplicates included; columns match by position. */
  public Q union(Q other) {
    return union(other, false, false);
  }

  /** Another name of {@link #union}. */
  public Q unionAll(Q other) {
    return union(other);
  }

  /** The rows of both, duplicates included; columns match by name. */
  public Q unionByName(Q other) {
    return union(other, true, false);
  }

  /**
   * The rows of both, duplicates included; columns match by name.
   *
   * @param allowMissingColumns a column that one of them lacks is NULL there
   */
  public Q unionByName(Q other, boolean allowMissingColumns) {
    return union(other, true, allowMissingColumns);
  }

  /**
   * Groups rows by columns or expressions, time windows among them; an expression that is not a
   * plain column needs a name.
   */
  public Grouped<Q> groupBy(Groupable... columns) {
    return groupBy(Arrays.asList(columns));
  }

  /** Groups rows by columns. */
  public Grouped<Q> groupBy(String... columns) {
    return new Grouped<>(this, ColumnRefs.columns(columns, Origins.here()));
  }

  /** Groups rows by columns or expressions. */
  public Grouped<Q> groupBy(List<? extends Groupable> columns) {
    return new Grouped<>(this, columns.stream().flatMap(it -> it.groupings().stream()).toList());
  }

  /** Aggregates over all rows; each needs a name, {@code sum(..).as("total")}. */
  public Q agg(Column<?> aggregate, Column<?>... more) {
    return new Grouped<>(this, List.of()).agg(aggregate, more);
  }

  /** Aggregates over all rows. */
  public Q agg(List<? extends Column<?>> aggregates) {
    return new Grouped<>(this, List.of()).agg(aggregates);
  }

  /** Other names of {@code fillna} and {@code dropna}: the ones behind Spark's {@code na}. */
  public NaFunctions<Q> na() {
    return new NaFunctions<>(this);
  }

  /** Spreads the rows over so many partitions. */
  public Q repartition(int partitions) {
    return with(new Repartition(query(), Optional.of(partitions), List.of(), Origins.here()));
  }

  /** Spreads the rows so that equal values of these columns come together. */
  public Q repartition(Column<?>... columns) {
    return with(
        new Repartition(query(), Optional.empty(), ColumnRefs.exprs(columns), Origins.here()));
  }

  /** Spreads the rows over so many partitions, equal values of these columns together. */
  public Q repartition(int partitions, Column<?>... columns) {
    return with(
        new Repartition(
            query(), Optional.of(partitions), ColumnRefs.exprs(columns), Origins.here()));
  }

  /** A hint to the optimiser, such as {@code "broadcast"} or {@code "shuffle_hash"}. */
  public Q hint(String name) {
    return with(new Hint(query(), name, Origins.here()));
  }

  /** The result of grouping. */
  Q aggregate(List<Expr> groupings, List<Expr> aggregates, boolean count, Origin origin) {
    return with(new Aggregate(query(), groupings, aggregates, count, origin));
  }

  private Q union(Q other, boolean byName, boolean allowMissing) {
    return with(
        new Union(
            query(), requireNonNull(other, "other").query(), byName, allowMissing, Origins.here()));
  }
}
