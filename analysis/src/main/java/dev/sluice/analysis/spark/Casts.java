package dev.sluice.analysis.spark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GetStructField;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Lower;
import org.apache.spark.sql.catalyst.expressions.StringTrim;
import org.apache.spark.sql.catalyst.expressions.Upper;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;

/** Casts that nobody wrote, and what stands below them. */
final class Casts {

  private Casts() {}

  /** A cast that Spark put there so that types fit. */
  static Optional<Cast> implicit(Expression expr) {
    return expr instanceof Cast cast
            && cast.getTagValue(Cast$.MODULE$.USER_SPECIFIED_CAST()).isEmpty()
        ? Optional.of(cast)
        : Optional.empty();
  }

  /** What was written: without casts that nobody wrote. */
  static Expression written(Expression expr) {
    Expression below = expr;
    while (implicit(below).isPresent()) {
      below = implicit(below).get().child();
    }
    return below;
  }

  /** A column of strings that Spark casts to what is around it. */
  static Optional<Cast> ofStrings(Expression expr) {
    return implicit(expr)
        .filter(cast -> cast.child().dataType() instanceof StringType)
        .filter(cast -> isColumn(cast.child()));
  }

  /** A column or a field as it is, or with its letters changed. */
  static boolean isColumn(Expression expr) {
    if (expr instanceof Alias alias) {
      return isColumn(alias.child());
    }
    if (expr instanceof Lower || expr instanceof Upper || expr instanceof StringTrim) {
      return isColumn(expr.children().head());
    }
    return expr instanceof GetStructField field
        ? isColumn(field.child())
        : expr instanceof Attribute column && !InputRelation.isMore(column);
  }

  /** A constant, without the casts around it. */
  static Optional<Literal> literal(Expression expr) {
    Expression below = expr;
    while (below instanceof Cast cast) {
      below = cast.child();
    }
    return below instanceof Literal literal ? Optional.of(literal) : Optional.empty();
  }

  /** A constant number, without the casts around it. */
  static Optional<BigDecimal> number(Expression expr) {
    Optional<Literal> literal = literal(expr);
    Object value = literal.isPresent() ? literal.get().value() : null;
    if (value instanceof Decimal decimal) {
      return Optional.of(decimal.toJavaBigDecimal());
    }
    boolean number =
        value instanceof Byte
            || value instanceof Short
            || value instanceof Integer
            || value instanceof Long
            || (value instanceof Double finite && Double.isFinite(finite));
    boolean plain = number && literal.get().dataType() instanceof NumericType;
    return plain ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
  }

  /** An expression as people would write it, in back-ticks. */
  static String shown(Expression expr) {
    Expression plain = written(expr).transformUp(Scala.each(Casts::plain));
    return "`" + plain.sql().replace("`", "") + "`";
  }

  private static Expression plain(Expression expr) {
    Expression written = written(expr);
    return written instanceof Attribute column ? Exprs.attribute(List.of(column.name())) : written;
  }

  /** The type of what was written, as {@code a STRING}. */
  static String type(Expression expr) {
    String type = written(expr).dataType().sql();
    return ("AEIO".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
  }
}
