package dev.sluice.analysis.spark;

import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.IntegralDivide;
import org.apache.spark.sql.catalyst.expressions.Multiply;
import org.apache.spark.sql.catalyst.expressions.RoundBase;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.FractionalType;

/**
 * {@code div} whose result is used as a fraction. A constant divisor is none of that: it makes
 * seconds out of milliseconds, or pages out of rows.
 */
final class WholeDivision implements ExpressionRule {

  private static final String ID = "types.whole-division";

  @Override
  public void check(Expression expr, Scope scope) {
    Optional<Expression> division =
        Scala.list(expr.children()).stream().filter(each -> isWhole(each)).findFirst();
    if (division.isEmpty()) {
      return;
    }
    boolean fraction =
        (expr instanceof Cast cast && cast.dataType() instanceof FractionalType)
            || expr instanceof RoundBase
            || (expr instanceof Multiply product && hasConstant(product))
            || (expr instanceof BinaryComparison && isFraction(expr));
    if (fraction) {
      scope.warn(
          ID,
          division.get(),
          "uses %s as a fraction, but `div` drops all behind the point"
              .formatted(Casts.shown(division.get())),
          "divide with `/`, which gives fractions of whole numbers too");
    }
  }

  private static boolean isWhole(Expression expr) {
    return Casts.written(expr) instanceof IntegralDivide divide
        && Casts.literal(divide.right()).isEmpty();
  }

  private static boolean hasConstant(Multiply product) {
    return Casts.literal(product.left()).isPresent() || Casts.literal(product.right()).isPresent();
  }

  private static boolean isFraction(Expression comparison) {
    return Scala.list(comparison.children()).stream()
        .map(Casts::written)
        .anyMatch(
            each ->
                each.dataType() instanceof DecimalType type
                    ? type.scale() > 0
                    : each.dataType() instanceof FractionalType);
  }
}
