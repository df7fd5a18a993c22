package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Query.Join;
import dev.sluice.model.Query.JoinOn;
import dev.sluice.model.Query.JoinType;
import java.util.List;

/** Makes joins. */
final class Joins {

  private Joins() {}

  /** A join of two queries. */
  static Join of(Query<?> left, Query<?> right, JoinType type, JoinOn on) {
    return new Join(left.query(), requireNonNull(right, "other").query(), type, on, Origins.here());
  }

  /** On columns of the same name; none is each with each, as in Spark. */
  static JoinOn using(String... columns) {
    return columns.length == 0 ? new JoinOn.Nothing() : new JoinOn.Using(List.of(columns));
  }

  /** On a condition. */
  static JoinOn on(Column<? super Boolean> condition) {
    return new JoinOn.Condition(condition.expr());
  }
}
