package dev.sluice.analysis.spark;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.EqualNullSafe;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** A column of whole numbers that is compared with a number which its type does not have. */
final class UnreachableNumber implements ExpressionRule {

  private static final String ID = "comparison.constant";

  /** How many bits a whole number has. */
  private static final Map<DataType, Integer> BITS =
      Map.of(
          DataTypes.ByteType, 8,
          DataTypes.ShortType, 16,
          DataTypes.IntegerType, 32,
          DataTypes.LongType, 64);

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof BinaryComparison comparison) {
      check(expr, comparison.left(), comparison.right(), scope);
      check(expr, comparison.right(), comparison.left(), scope);
    }
  }

  private static void check(Expression expr, Expression value, Expression other, Scope scope) {
    Expression column = Casts.written(value);
    Optional<BigDecimal> number = Casts.number(other);
    Integer bits = BITS.get(column.dataType());
    if (number.isEmpty() || bits == null || !Casts.isColumn(column)) {
      return;
    }
    BigDecimal bound = BigDecimal.valueOf(2).pow(bits - 1);
    boolean outside =
        number.get().compareTo(bound) >= 0 || number.get().compareTo(bound.negate()) < 0;
    boolean fraction = number.get().stripTrailingZeros().scale() > 0;
    boolean equal = expr instanceof EqualTo || expr instanceof EqualNullSafe;
    if (outside || (fraction && equal)) {
      scope.warn(
          ID,
          expr,
          "compares %s, %s, with `%s`, %s"
              .formatted(
                  Casts.shown(column),
                  Casts.type(column),
                  number.get().toPlainString(),
                  outside ? "which is beyond what it can be" : "which it never is: it is whole"),
          outside
              ? "compare it with a number that it can be, or give the column a larger type"
              : "round(..) the number, or compare a column with fractions");
    }
  }
}
