package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Expr.BinaryOperator;
import dev.sluice.model.Expr.UnaryOperator;
import dev.sluice.model.Origin;
import java.time.temporal.TemporalAmount;

/**
 * What is computed from numbers and conditions, and times moved by intervals.
 *
 * <p>Methods of one family ask for it in the receiver too; {@link Family} says how.
 *
 * @param <T> the family of the column
 */
abstract sealed class Arithmetic<T> extends Comparisons<T> permits Predicates {

  Arithmetic(Expr expr) {
    super(expr);
  }

  /** Both hold. */
  public final <C extends Family<? super Boolean> & Family.Logical<? extends T>>
      Column<Boolean> and(C other) {
    return binary(BinaryOperator.AND, other, Origins.here());
  }

  /** One of them holds, or both. */
  public final <C extends Family<? super Boolean> & Family.Logical<? extends T>> Column<Boolean> or(
      C other) {
    return binary(BinaryOperator.OR, other, Origins.here());
  }

  /** The sum. */
  public final <C extends Family<? super Number> & Family.Numeric<? extends T>> Column<Number> plus(
      C other) {
    return binary(BinaryOperator.PLUS, other, Origins.here());
  }

  /** The sum. */
  public final Column<Number> plus(Number value) {
    return binary(BinaryOperator.PLUS, value, Origins.here());
  }

  /** The difference. */
  public final <C extends Family<? super Number> & Family.Numeric<? extends T>>
      Column<Number> minus(C other) {
    return binary(BinaryOperator.MINUS, other, Origins.here());
  }

  /** The difference. */
  public final Column<Number> minus(Number value) {
    return binary(BinaryOperator.MINUS, value, Origins.here());
  }

  /** The product. */
  public final <C extends Family<? super Number> & Family.Numeric<? extends T>>
      Column<Number> multiply(C other) {
    return binary(BinaryOperator.TIMES, other, Origins.here());
  }

  /** The product. */
  public final Column<Number> multiply(Number value) {
    return binary(BinaryOperator.TIMES, value, Origins.here());
  }

  /** The quotient; a DOUBLE for whole numbers too, as in Spark. */
  public final <C extends Family<? super Number> & Family.Numeric<? extends T>>
      Column<Number> divide(C other) {
    return binary(BinaryOperator.DIVIDE, other, Origins.here());
  }

  /** The quotient; a DOUBLE for whole numbers too, as in Spark. */
  public final Column<Number> divide(Number value) {
    return binary(BinaryOperator.DIVIDE, value, Origins.here());
  }

  /** The remainder of a division. */
  public final <C extends Family<? super Number> & Family.Numeric<? extends T>> Column<Number> mod(
      C other) {
    return binary(BinaryOperator.MODULO, other, Origins.here());
  }

  /** The remainder of a division. */
  public final Column<Number> mod(Number value) {
    return binary(BinaryOperator.MODULO, value, Origins.here());
  }

  /** A date or time moved into the future, or an interval that is longer by another. */
  public final Column<T> plus(TemporalAmount interval) {
    return binary(BinaryOperator.PLUS, interval, Origins.here());
  }

  /** A date or time moved into the past, or an interval that is shorter by another. */
  public final Column<T> minus(TemporalAmount interval) {
    return binary(BinaryOperator.MINUS, interval, Origins.here());
  }

  /** A date or time moved into the future by a column that is an interval. */
  public final Column<T> plusInterval(Column<?> interval) {
    return binary(BinaryOperator.PLUS, interval, Origins.here());
  }

  /** A date or time moved into the past by a column that is an interval. */
  public final Column<T> minusInterval(Column<?> interval) {
    return binary(BinaryOperator.MINUS, interval, Origins.here());
  }

  /** The interval between an earlier date or time and this one: {@code this - earlier}. */
  public final <D extends TemporalAmount> Column<D> since(Column<? super T> earlier) {
    return binary(BinaryOperator.MINUS, earlier, Origins.here());
  }

  /** The number with the other sign. */
  public final Column<Number> negate() {
    return new Column<>(new Expr.Unary(UnaryOperator.NEGATE, expr, Origins.here()));
  }

  /** The bits that both whole numbers have. */
  public final Column<Number> bitwiseAnd(Column<? super Number> other) {
    return binary(BinaryOperator.BITWISE_AND, other, Origins.here());
  }

  /** The bits that one of the whole numbers has, or both. */
  public final Column<Number> bitwiseOr(Column<? super Number> other) {
    return binary(BinaryOperator.BITWISE_OR, other, Origins.here());
  }

  /** The bits that exactly one of the whole numbers has. */
  public final Column<Number> bitwiseXor(Column<? super Number> other) {
    return binary(BinaryOperator.BITWISE_XOR, other, Origins.here());
  }

  private <R> Column<R> binary(BinaryOperator operator, Object other, Origin origin) {
    requireNonNull(other, "other");
    return new Column<>(new Expr.Binary(expr, operator, Literals.operand(other, origin), origin));
  }
}
