package dev.sluice.dsl;

import dev.sluice.model.Constant;
import dev.sluice.model.Expr;
import dev.sluice.model.Expr.BinaryOperator;
import dev.sluice.model.Origin;

/**
 * The comparisons of a column: with a value of its family, with another column of it (or one of
 * which nothing is known), or with a variable of the bundle.
 *
 * @param <T> the family of the column
 */
abstract sealed class Comparisons<T> permits Arithmetic {

  final Expr expr;

  Comparisons(Expr expr) {
    this.expr = expr;
  }

  /** Equal: {@code =}, NULL if either side is NULL. */
  public final Column<Boolean> eq(T value) {
    return compare(BinaryOperator.EQ, value);
  }

  /** Equal: {@code =}, NULL if either side is NULL. */
  public final Column<Boolean> eq(Column<? super T> other) {
    return compare(BinaryOperator.EQ, other);
  }

  /** Equal: {@code =}, NULL if either side is NULL. */
  public final Column<Boolean> eq(Constant<? extends T> value) {
    return compare(BinaryOperator.EQ, value);
  }

  /** Not equal: {@code <>}, NULL if either side is NULL. */
  public final Column<Boolean> ne(T value) {
    return compare(BinaryOperator.NE, value);
  }

  /** Not equal: {@code <>}, NULL if either side is NULL. */
  public final Column<Boolean> ne(Column<? super T> other) {
    return compare(BinaryOperator.NE, other);
  }

  /** Not equal: {@code <>}, NULL if either side is NULL. */
  public final Column<Boolean> ne(Constant<? extends T> value) {
    return compare(BinaryOperator.NE, value);
  }

  /** Equal, where two NULLs are equal: {@code <=>}; never NULL. */
  public final Column<Boolean> eqNullSafe(T value) {
    return compare(BinaryOperator.EQ_NULL_SAFE, value);
  }

  /** Equal, where two NULLs are equal: {@code <=>}; never NULL. */
  public final Column<Boolean> eqNullSafe(Column<? super T> other) {
    return compare(BinaryOperator.EQ_NULL_SAFE, other);
  }

  /** Equal, where two NULLs are equal: {@code <=>}; never NULL. */
  public final Column<Boolean> eqNullSafe(Constant<? extends T> value) {
    return compare(BinaryOperator.EQ_NULL_SAFE, value);
  }

  /** Less than. */
  public final Column<Boolean> lt(T value) {
    return compare(BinaryOperator.LT, value);
  }

  /** Less than. */
  public final Column<Boolean> lt(Column<? super T> other) {
    return compare(BinaryOperator.LT, other);
  }

  /** Less than. */
  public final Column<Boolean> lt(Constant<? extends T> value) {
    return compare(BinaryOperator.LT, value);
  }

  /** Less than or equal. */
  public final Column<Boolean> leq(T value) {
    return compare(BinaryOperator.LE, value);
  }

  /** Less than or equal. */
  public final Column<Boolean> leq(Column<? super T> other) {
    return compare(BinaryOperator.LE, other);
  }

  /** Less than or equal. */
  public final Column<Boolean> leq(Constant<? extends T> value) {
    return compare(BinaryOperator.LE, value);
  }

  /** Greater than. */
  public final Column<Boolean> gt(T value) {
    return compare(BinaryOperator.GT, value);
  }

  /** Greater than. */
  public final Column<Boolean> gt(Column<? super T> other) {
    return compare(BinaryOperator.GT, other);
  }

  /** Greater than. */
  public final Column<Boolean> gt(Constant<? extends T> value) {
    return compare(BinaryOperator.GT, value);
  }

  /** Greater than or equal. */
  public final Column<Boolean> geq(T value) {
    return compare(BinaryOperator.GE, value);
  }

  /** Greater than or equal. */
  public final Column<Boolean> geq(Column<? super T> other) {
    return compare(BinaryOperator.GE, other);
  }

  /** Greater than or equal. */
  public final Column<Boolean> geq(Constant<? extends T> value) {
    return compare(BinaryOperator.GE, value);
  }

  /** Less than or equal; another name of {@code leq}. */
  public final Column<Boolean> le(T value) {
    return compare(BinaryOperator.LE, value);
  }

  /** Less than or equal; another name of {@code leq}. */
  public final Column<Boolean> le(Column<? super T> other) {
    return compare(BinaryOperator.LE, other);
  }

  /** Less than or equal; another name of {@code leq}. */
  public final Column<Boolean> le(Constant<? extends T> value) {
    return compare(BinaryOperator.LE, value);
  }

  /** Greater than or equal; another name of {@code geq}. */
  public final Column<Boolean> ge(T value) {
    return compare(BinaryOperator.GE, value);
  }

  /** Greater than or equal; another name of {@code geq}. */
  public final Column<Boolean> ge(Column<? super T> other) {
    return compare(BinaryOperator.GE, other);
  }

  /** Greater than or equal; another name of {@code geq}. */
  public final Column<Boolean> ge(Constant<? extends T> value) {
    return compare(BinaryOperator.GE, value);
  }

  /** Equal; the name that Spark's Java has for {@code eq}. */
  public final Column<Boolean> equalTo(T value) {
    return compare(BinaryOperator.EQ, value);
  }

  /** Equal; the name that Spark's Java has for {@code eq}. */
  public final Column<Boolean> equalTo(Column<? super T> other) {
    return compare(BinaryOperator.EQ, other);
  }

  /** Equal; the name that Spark's Java has for {@code eq}. */
  public final Column<Boolean> equalTo(Constant<? extends T> value) {
    return compare(BinaryOperator.EQ, value);
  }

  /** Not equal; the name that Spark's Java has for {@code ne}. */
  public final Column<Boolean> notEqual(T value) {
    return compare(BinaryOperator.NE, value);
  }

  /** Not equal; the name that Spark's Java has for {@code ne}. */
  public final Column<Boolean> notEqual(Column<? super T> other) {
    return compare(BinaryOperator.NE, other);
  }

  /** Not equal; the name that Spark's Java has for {@code ne}. */
  public final Column<Boolean> notEqual(Constant<? extends T> value) {
    return compare(BinaryOperator.NE, value);
  }

  private Column<Boolean> compare(BinaryOperator operator, Object other) {
    Origin origin = Origins.here();
    return new Column<>(new Expr.Binary(expr, operator, Literals.operand(other, origin), origin));
  }
}
