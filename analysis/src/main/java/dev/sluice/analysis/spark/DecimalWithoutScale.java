package dev.sluice.analysis.spark;

import java.util.regex.Pattern;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.StringType;

/** {@code CAST(amount AS DECIMAL)}, which rounds to whole numbers. */
final class DecimalWithoutScale implements ExpressionRule {

  private static final String ID = "types.decimal-scale";
  private static final Pattern BARE =
      Pattern.compile("(?is).*\\b(decimal|dec|numeric)\\s*\\)?\\s*");

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof Cast cast
        && Casts.implicit(cast).isEmpty()
        && cast.dataType() instanceof DecimalType type
        && type.precision() == 10
        && type.scale() == 0
        && hasFraction(cast.child())
        && scope.text(cast).filter(text -> BARE.matcher(text).matches()).isPresent()) {
      scope.warn(
          ID,
          cast,
          "casts %s to DECIMAL without digits, which is DECIMAL(10, 0) and drops all behind the"
                  .formatted(Casts.shown(cast.child()))
              + " point",
          "say how many digits, for instance `DECIMAL(18, 2)`");
    }
  }

  private static boolean hasFraction(Expression expr) {
    return (expr.dataType() instanceof DecimalType type && type.scale() > 0)
        || expr.dataType() instanceof DoubleType
        || expr.dataType() instanceof FloatType
        || expr.dataType() instanceof StringType;
  }
}
