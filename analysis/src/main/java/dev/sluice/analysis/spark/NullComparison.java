package dev.sluice.analysis.spark;

import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.EqualNullSafe;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.In;
import org.apache.spark.sql.catalyst.expressions.Not;

/** {@code = NULL}, which holds for nothing, and {@code NOT IN (.., NULL)}, which does so too. */
final class NullComparison implements ExpressionRule {

  private static final String ID = "comparison.null";

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof BinaryComparison comparison && !(expr instanceof EqualNullSafe)) {
      boolean left = isNull(comparison.left());
      if (left || isNull(comparison.right())) {
        Expression other = left ? comparison.right() : comparison.left();
        scope.warn(
            ID,
            expr,
            "compares %s with NULL, which is neither true nor false".formatted(Casts.shown(other)),
            "ask for NULL with isNull() or isNotNull(), in SQL with `IS NULL` or `IS NOT NULL`");
      }
    }
    if (expr instanceof Not not && not.child() instanceof In in && hasNull(in)) {
      scope.warn(
          ID,
          in,
          "asks whether %s is not in a list with NULL in it, which is never true"
              .formatted(Casts.shown(in.value())),
          "leave NULL out of the list, and ask for it with isNotNull(), in SQL with `IS NOT NULL`");
    }
  }

  private static boolean hasNull(In in) {
    return Scala.list(in.list()).stream().anyMatch(NullComparison::isNull);
  }

  private static boolean isNull(Expression expr) {
    return Casts.literal(expr).filter(literal -> literal.value() == null).isPresent();
  }
}
