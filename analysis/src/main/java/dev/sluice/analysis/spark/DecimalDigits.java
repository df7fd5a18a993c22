package dev.sluice.analysis.spark;

import org.apache.spark.sql.catalyst.expressions.Add;
import org.apache.spark.sql.catalyst.expressions.BinaryArithmetic;
import org.apache.spark.sql.catalyst.expressions.Divide;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Multiply;
import org.apache.spark.sql.catalyst.expressions.Subtract;
import org.apache.spark.sql.types.DecimalType;

/**
 * Decimals so wide that what comes out of them has fewer digits behind the point than they have.
 */
final class DecimalDigits implements ExpressionRule {

  private static final String ID = "types.decimal-digits";

  @Override
  public void check(Expression expr, Scope scope) {
    boolean judged =
        expr instanceof Multiply
            || expr instanceof Divide
            || expr instanceof Add
            || expr instanceof Subtract;
    if (judged
        && expr instanceof BinaryArithmetic arithmetic
        && expr.dataType() instanceof DecimalType result
        && arithmetic.left().dataType() instanceof DecimalType left
        && arithmetic.right().dataType() instanceof DecimalType right) {
      int scale = Math.max(left.scale(), right.scale());
      if (result.scale() < scale) {
        scope.warn(
            ID,
            expr,
            "computes %s of %s and %s as %s: of %d digits behind the point %d are left"
                .formatted(
                    Casts.shown(expr),
                    left.sql(),
                    right.sql(),
                    result.sql(),
                    scale,
                    result.scale()),
            "cast(..) the operands to decimals of fewer digits first, for instance DECIMAL(18, %d)"
                .formatted(Math.min(scale, 9)));
      }
    }
  }
}
