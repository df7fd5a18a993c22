package dev.sluice.analysis.spark;

import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.Expression;

/** A value that is compared with itself. */
final class SelfComparison implements ExpressionRule {

  private static final String ID = "comparison.itself";

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof BinaryComparison comparison
        && !comparison.references().isEmpty()
        && comparison.left().semanticEquals(comparison.right())) {
      scope.warn(
          ID,
          expr,
          "compares %s with itself".formatted(Casts.shown(comparison.left())),
          "name the other column; of two sides with the same columns, give each an alias(..)");
    }
  }
}
