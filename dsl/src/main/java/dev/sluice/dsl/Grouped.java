package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.RefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in groups, waiting for what is to be said of each; {@code groupBy(..)} makes it.
 *
 * @param <Q> the kind of the query
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class Grouped<Q extends Query<Q>> {

  private final RowOperators<Q> input;
  private final List<Expr> groupings;

  Grouped(RowOperators<Q> input, List<Expr> groupings) {
    this.input = requireNonNull(input, "input");
    this.groupings = List.copyOf(groupings);
  }

  /** The groups and their aggregates; each needs a name, {@code F.sum(..).as("total")}. */
  public Q agg(Column<?> aggregate, Column<?>... more) {
    List<Expr> aggregates = new ArrayList<>();
    aggregates.add(aggregate.expr());
    aggregates.addAll(ColumnRefs.exprs(more));
    return input.aggregate(groupings, aggregates, false, Origins.here());
  }

  /** The groups and their aggregates. */
  public Q agg(List<? extends Column<?>> aggregates) {
    return input.aggregate(
        groupings, aggregates.stream().<Expr>map(Column::expr).toList(), false, Origins.here());
  }

  /** The groups and how many rows each has, in a column {@code count}. */
  public Q count() {
    return input.aggregate(groupings, List.of(), true, Origins.here());
  }

  /**
   * Refused: the columns of a pivot come from the data, and a pipeline must know the columns of
   * every dataset before it reads any. Write one aggregate per value instead:
   *
   * <pre>{@code
   * agg(F.sum(when(col("kind").eq("A"), col("amount"))).as("a"), ..)
   * }</pre>
   *
   * @throws RefusedException always
   */
  public Grouped<Q> pivot(String column, Object... values) {
    String value = values.length == 0 ? "A" : String.valueOf(values[0]);
    throw new RefusedException(
        "`pivot(\"%s\")` can't be part of a pipeline: its columns come from the data, and the columns of every dataset must be known before any data is read."
            .formatted(column),
        Origins.here(),
        List.of(
            "write one aggregate per value: agg(F.sum(when(col(\"%s\").eq(\"%s\"), col(\"amount\"))).as(\"amount_%s\"), ..)"
                .formatted(column, value, dev.sluice.model.Names.snakeCase(value))));
  }

  /** Refused: {@code agg(F.sum(..).as("name"))} gives the column a name that a table can have. */
  <UseAggAndGiveItAName> Q sum(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code agg(F.avg(..).as("name"))} gives the column a name that a table can have. */
  <UseAggAndGiveItAName> Q avg(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code agg(F.mean(..).as("name"))} gives the column a name that a table can have. */
  <UseAggAndGiveItAName> Q mean(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code agg(F.min(..).as("name"))} gives the column a name that a table can have. */
  <UseAggAndGiveItAName> Q min(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code agg(F.max(..).as("name"))} gives the column a name that a table can have. */
  <UseAggAndGiveItAName> Q max(Object... refused) {
    return Refusals.refused();
  }
}
