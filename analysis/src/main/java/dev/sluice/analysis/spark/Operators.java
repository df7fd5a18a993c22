package dev.sluice.analysis.spark;

import dev.sluice.model.Expr;
import dev.sluice.model.WindowSpec;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Add;
import org.apache.spark.sql.catalyst.expressions.And;
import org.apache.spark.sql.catalyst.expressions.Ascending$;
import org.apache.spark.sql.catalyst.expressions.BitwiseAnd;
import org.apache.spark.sql.catalyst.expressions.BitwiseNot;
import org.apache.spark.sql.catalyst.expressions.BitwiseOr;
import org.apache.spark.sql.catalyst.expressions.BitwiseXor;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.CurrentRow$;
import org.apache.spark.sql.catalyst.expressions.Descending$;
import org.apache.spark.sql.catalyst.expressions.Divide;
import org.apache.spark.sql.catalyst.expressions.EqualNullSafe;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.EvalMode$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.FrameType;
import org.apache.spark.sql.catalyst.expressions.GreaterThan;
import org.apache.spark.sql.catalyst.expressions.GreaterThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.ILike;
import org.apache.spark.sql.catalyst.expressions.IsNotNull;
import org.apache.spark.sql.catalyst.expressions.IsNull;
import org.apache.spark.sql.catalyst.expressions.LessThan;
import org.apache.spark.sql.catalyst.expressions.LessThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.Like;
import org.apache.spark.sql.catalyst.expressions.Multiply;
import org.apache.spark.sql.catalyst.expressions.Not;
import org.apache.spark.sql.catalyst.expressions.NullOrdering;
import org.apache.spark.sql.catalyst.expressions.NullsFirst$;
import org.apache.spark.sql.catalyst.expressions.NullsLast$;
import org.apache.spark.sql.catalyst.expressions.Or;
import org.apache.spark.sql.catalyst.expressions.RLike;
import org.apache.spark.sql.catalyst.expressions.RangeFrame$;
import org.apache.spark.sql.catalyst.expressions.Remainder;
import org.apache.spark.sql.catalyst.expressions.RowFrame$;
import org.apache.spark.sql.catalyst.expressions.SortDirection;
import org.apache.spark.sql.catalyst.expressions.SortOrder;
import org.apache.spark.sql.catalyst.expressions.SpecifiedWindowFrame;
import org.apache.spark.sql.catalyst.expressions.Subtract;
import org.apache.spark.sql.catalyst.expressions.UnaryMinus;
import org.apache.spark.sql.catalyst.expressions.UnboundedFollowing$;
import org.apache.spark.sql.catalyst.expressions.UnboundedPreceding$;
import org.apache.spark.sql.catalyst.expressions.UnspecifiedFrame$;
import org.apache.spark.sql.catalyst.expressions.UpdateFields$;
import org.apache.spark.sql.catalyst.expressions.WindowExpression;
import org.apache.spark.sql.catalyst.expressions.WindowFrame;
import org.apache.spark.sql.catalyst.expressions.WindowSpecDefinition;
import org.apache.spark.sql.types.DataType;
import scala.runtime.BoxedUnit;

/** Spark's nodes for operators, orders and windows. */
final class Operators {

  private Operators() {}

  static Expression unary(Expr.UnaryOperator operator, Expression operand) {
    return switch (operator) {
      case NOT -> new Not(operand);
      case NEGATE -> new UnaryMinus(operand);
      case IS_NULL -> new IsNull(operand);
      case IS_NOT_NULL -> new IsNotNull(operand);
      case BITWISE_NOT -> new BitwiseNot(operand);
    };
  }

  static Expression binary(Expr.BinaryOperator operator, Expression left, Expression right) {
    return switch (operator) {
      case OR -> new Or(left, right);
      case AND -> new And(left, right);
      case EQ -> new EqualTo(left, right);
      case EQ_NULL_SAFE -> new EqualNullSafe(left, right);
      case NE -> new Not(new EqualTo(left, right));
      case LT -> new LessThan(left, right);
      case LE -> new LessThanOrEqual(left, right);
      case GT -> new GreaterThan(left, right);
      case GE -> new GreaterThanOrEqual(left, right);
      case PLUS -> new Add(left, right);
      case MINUS -> new Subtract(left, right);
      case TIMES -> new Multiply(left, right);
      case DIVIDE -> new Divide(left, right);
      case MODULO -> new Remainder(left, right);
      case BITWISE_AND -> new BitwiseAnd(left, right);
      case BITWISE_OR -> new BitwiseOr(left, right);
      case BITWISE_XOR -> new BitwiseXor(left, right);
    };
  }

  static Expression between(Expression operand, Expression low, Expression high) {
    return new And(new GreaterThanOrEqual(operand, low), new LessThanOrEqual(operand, high));
  }

  static Expression like(Expr.Matching matching, Expression operand, Expression pattern) {
    return switch (matching) {
      case LIKE -> new Like(operand, pattern, '\\');
      case ILIKE -> new ILike(operand, pattern, '\\');
      case RLIKE -> new RLike(operand, pattern);
    };
  }

  static Expression dropFields(Expression struct, List<String> names) {
    Expression rest = struct;
    for (String name : names) {
      rest = UpdateFields$.MODULE$.apply(rest, name);
    }
    return rest;
  }

  /**
   * A cast that the user wrote; to a type that only the platform has, nobody knows to what.
   *
   * @param tolerant NULL where the value does not fit
   */
  static Expression cast(Expression operand, DataType type, boolean tolerant) {
    if (UnknownType.isIn(type)) {
      return Unknown.of("cast", List.of(operand));
    }
    return tolerant ? tolerantCast(operand, type) : Literals.cast(operand, type, true);
  }

  private static Expression tolerantCast(Expression operand, DataType type) {
    Cast cast = new Cast(operand, type, Scala.none(), EvalMode$.MODULE$.TRY());
    cast.setTagValue(Cast$.MODULE$.USER_SPECIFIED_CAST(), BoxedUnit.UNIT);
    return cast;
  }

  static SortOrder sort(Expression operand, boolean ascending, Expr.Nulls nulls) {
    SortDirection direction = ascending ? Ascending$.MODULE$ : Descending$.MODULE$;
    NullOrdering order =
        switch (nulls) {
          case DEFAULT -> direction.defaultNullOrdering();
          case FIRST -> NullsFirst$.MODULE$;
          case LAST -> NullsLast$.MODULE$;
        };
    return new SortOrder(operand, direction, order, Scala.seq());
  }

  static Expression over(
      Expression function,
      List<Expression> partition,
      List<SortOrder> order,
      Optional<WindowSpec.Frame> frame) {
    WindowFrame rows = frame.<WindowFrame>map(Operators::frame).orElse(UnspecifiedFrame$.MODULE$);
    return new WindowExpression(
        function, new WindowSpecDefinition(Scala.seq(partition), Scala.seq(order), rows));
  }

  private static WindowFrame frame(WindowSpec.Frame frame) {
    FrameType type = frame.rows() ? RowFrame$.MODULE$ : RangeFrame$.MODULE$;
    return new SpecifiedWindowFrame(
        type, bound(frame.start(), frame.rows()), bound(frame.end(), frame.rows()));
  }

  private static Expression bound(long value, boolean rows) {
    if (value == Long.MIN_VALUE) {
      return UnboundedPreceding$.MODULE$;
    }
    if (value == Long.MAX_VALUE) {
      return UnboundedFollowing$.MODULE$;
    }
    if (value == 0) {
      return CurrentRow$.MODULE$;
    }
    boolean small = value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    return rows || small ? Literals.of((Object) (int) value) : Literals.of((Object) value);
  }
}
