package dev.sluice.analysis.spark;

import org.apache.spark.sql.catalyst.expressions.Abs;
import org.apache.spark.sql.catalyst.expressions.Add;
import org.apache.spark.sql.catalyst.expressions.BinaryArithmetic;
import org.apache.spark.sql.catalyst.expressions.Coalesce;
import org.apache.spark.sql.catalyst.expressions.ConditionalExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.RoundBase;
import org.apache.spark.sql.catalyst.expressions.UnaryMinus;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateFunction;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;

/** Strings that are calculated with. */
final class StringAsNumber implements ExpressionRule {

  private static final String ID = "types.string-as-number";

  @Override
  public void check(Expression expr, Scope scope) {
    if (!calculates(expr)) {
      return;
    }
    for (Expression operand : Scala.list(expr.children())) {
      if (operand.dataType() instanceof NumericType && Casts.ofStrings(operand).isPresent()) {
        boolean joined = expr instanceof Add && areStrings(expr);
        scope.warn(
            ID,
            expr,
            "uses %s, a STRING, as a number in %s; an update fails at the first string that is none"
                .formatted(Casts.shown(operand), Casts.shown(expr)),
            joined
                ? "put strings together with concat(..)"
                : "make it a number first, with cast(..) or try_cast(..), or declare it as one");
        return;
      }
    }
  }

  private static boolean calculates(Expression expr) {
    return expr instanceof BinaryArithmetic
        || expr instanceof UnaryMinus
        || expr instanceof Abs
        || expr instanceof RoundBase
        || expr instanceof Coalesce
        || expr instanceof ConditionalExpression
        || expr instanceof AggregateFunction;
  }

  private static boolean areStrings(Expression expr) {
    return Scala.list(expr.children()).stream()
        .allMatch(each -> Casts.written(each).dataType() instanceof StringType);
  }
}
