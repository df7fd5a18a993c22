package dev.sluice.analysis.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.In;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/** Strings that are compared, or joined, with numbers or dates. */
final class StringComparison implements ExpressionRule {

  private static final String ID = "comparison.string";

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof BinaryComparison comparison) {
      check(expr, comparison.left(), comparison.right(), scope);
      check(expr, comparison.right(), comparison.left(), scope);
    } else if (expr instanceof In in) {
      List<Expression> list = Scala.list(in.list());
      list.stream()
          .filter(each -> !Casts.written(each).dataType().sameType(in.value().dataType()))
          .findFirst()
          .or(() -> list.stream().findFirst())
          .ifPresent(other -> check(expr, in.value(), other, scope));
      list.forEach(each -> check(expr, each, in.value(), scope));
    }
  }

  private static void check(Expression expr, Expression string, Expression other, Scope scope) {
    Optional<Cast> cast = Casts.ofStrings(string);
    if (cast.isEmpty()) {
      return;
    }
    DataType type = cast.get().dataType();
    boolean number = type instanceof NumericType;
    boolean date = type instanceof DateType;
    if (!number
        && !date
        && !(type instanceof TimestampType)
        && !(type instanceof TimestampNTZType)) {
      return;
    }
    String what = number ? "number" : date ? "date" : "time";
    boolean constant = Casts.literal(other).isPresent();
    scope.warn(
        ID,
        expr,
        "compares %s, a STRING, with %s, %s; an update fails at the first string that is no %s"
            .formatted(Casts.shown(string), Casts.shown(other), Casts.type(other), what),
        number
            ? constant
                ? "compare it with a string in quotes, or make it a number with try_cast(..)"
                : "make both the same type where they come from, or cast one of them: try_cast(..)"
                    + " of a string, or the number to STRING"
            : "parse the string first, with %s and its format"
                .formatted(date ? "to_date(..)" : "to_timestamp(..)"));
  }
}
