package dev.sluice.analysis.spark;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Literal$;
import org.apache.spark.sql.types.DataTypes;
import scala.runtime.BoxedUnit;

/** Constants of the model as Spark's. */
final class Literals {

  private Literals() {}

  static Expression of(Expr.Literal literal) {
    if (literal.value().isEmpty()) {
      return typed(new Literal(null, DataTypes.NullType), literal.type());
    }
    Object value = literal.value().get();
    if (value instanceof Expr.Bytes bytes) {
      return of(array(bytes.values()));
    }
    if (value instanceof BigDecimal number
        && literal.type() instanceof DataType.Decimal type
        && (type.precision() != Math.max(number.precision(), number.scale())
            || type.scale() != number.scale())) {
      return typed(of(number), type);
    }
    return of(value);
  }

  /** A constant of a class that Spark knows. */
  static Literal of(Object value) {
    return Literal$.MODULE$.apply(value);
  }

  /** A cast that the user wrote. */
  static Expression typed(Expression expr, DataType type) {
    var spark = Types.spark(type);
    return spark.equals(DataTypes.NullType) ? expr : cast(expr, spark, true);
  }

  static Expression cast(
      Expression expr, org.apache.spark.sql.types.DataType type, boolean strict) {
    Cast cast = Cast$.MODULE$.apply(expr, type, Scala.none(), strict);
    cast.setTagValue(Cast$.MODULE$.USER_SPECIFIED_CAST(), BoxedUnit.UNIT);
    return cast;
  }

  private static byte[] array(List<Byte> values) {
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = values.get(i);
    }
    return bytes;
  }
}
