package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Severity;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EvalMode$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Predicate;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/** A constant string that is cast to something which it is not. */
final class ImpossibleLiteral implements ExpressionRule {

  private static final String ID = "types.literal";

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof Cast cast
        && cast.child() instanceof Literal literal
        && literal.dataType() instanceof StringType
        && literal.value() != null
        && !literal.value().toString().contains("${")
        && cast.evalMode().equals(EvalMode$.MODULE$.ANSI())
        && isJudged(cast.dataType())
        && fails(cast)) {
      Expression place = scope.parent().filter(around -> isImplicit(cast)).orElse(cast);
      scope.report(
          ID,
          Severity.ERROR,
          place,
          "takes %s for a value of type %s, which it is not"
              .formatted(Casts.shown(literal), cast.dataType().sql()),
          place instanceof Predicate
              ? "write a value of type %s, or compare it with something that is a STRING"
                  .formatted(cast.dataType().sql())
              : "write a value of type %s".formatted(cast.dataType().sql()));
    }
  }

  private static boolean isImplicit(Cast cast) {
    return Casts.implicit(cast).isPresent();
  }

  private static boolean isJudged(DataType type) {
    return type instanceof NumericType
        || type instanceof BooleanType
        || type instanceof DateType
        || type instanceof TimestampType
        || type instanceof TimestampNTZType;
  }

  private static boolean fails(Cast cast) {
    try {
      cast.eval(null);
      return false;
    } catch (RuntimeException e) { // Spark's own judgement
      return true;
    }
  }
}
