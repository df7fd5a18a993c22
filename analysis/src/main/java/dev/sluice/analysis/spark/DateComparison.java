package dev.sluice.analysis.spark;

import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.EqualNullSafe;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/** A point in time that has to equal a day, which it does at midnight only. */
final class DateComparison implements ExpressionRule {

  private static final String ID = "comparison.date";

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof EqualTo || expr instanceof EqualNullSafe) {
      BinaryComparison comparison = (BinaryComparison) expr;
      check(expr, comparison.left(), comparison.right(), scope);
      check(expr, comparison.right(), comparison.left(), scope);
    }
  }

  private static void check(Expression expr, Expression day, Expression time, Scope scope) {
    boolean midnight =
        Casts.implicit(day).filter(cast -> cast.child().dataType() instanceof DateType).isPresent();
    if (midnight && isTime(time) && !mayBeMidnight(time, scope)) {
      scope.warn(
          ID,
          expr,
          "compares %s, %s, with %s, %s, which holds at midnight only"
              .formatted(Casts.shown(time), Casts.type(time), Casts.shown(day), Casts.type(day)),
          "take the day of it with to_date(..) before you compare");
    }
  }

  private static boolean isTime(Expression expr) {
    return (expr.dataType() instanceof TimestampType || expr.dataType() instanceof TimestampNTZType)
        && Casts.isColumn(expr);
  }

  /** A name that speaks of days is believed. */
  private static boolean mayBeMidnight(Expression expr, Scope scope) {
    Optional<String> name =
        expr instanceof Attribute column
            ? Optional.of(column.name().toLowerCase(Locale.ROOT))
            : Optional.empty();
    return scope.facts().of(expr).isDay()
        || name.filter(
                each ->
                    each.contains("day")
                        || each.contains("date")
                        || each.contains("week")
                        || each.contains("month")
                        || each.contains("year"))
            .isPresent();
  }
}
