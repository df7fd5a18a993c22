package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Expr.Matching;
import dev.sluice.model.Expr.UnaryOperator;
import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The tests of a column that are no comparison.
 *
 * @param <T> the family of the column
 */
abstract sealed class Predicates<T> extends Arithmetic<T> permits Column {

  Predicates(Expr expr) {
    super(expr);
  }

  /** Whether it is NULL. */
  public final Column<Boolean> isNull() {
    return new Column<>(new Expr.Unary(UnaryOperator.IS_NULL, expr, Origins.here()));
  }

  /** Whether it is anything but NULL. */
  public final Column<Boolean> isNotNull() {
    return new Column<>(new Expr.Unary(UnaryOperator.IS_NOT_NULL, expr, Origins.here()));
  }

  /** Whether it is the floating-point value that is no number. */
  public final Column<Boolean> isNaN() {
    return call("isnan", List.of(), Origins.here());
  }

  /** Whether it is one of the values: {@code IN}. */
  @SafeVarargs
  public final Column<Boolean> isin(T... values) {
    List<T> list = new ArrayList<>();
    for (T value : values) {
      list.add(value);
    }
    return in(list, Origins.here());
  }

  /** Whether it is one of the values: {@code IN}. */
  public final Column<Boolean> isin(Collection<? extends T> values) {
    return in(values, Origins.here());
  }

  /** Whether it lies between two values, both included. */
  public final Column<Boolean> between(T low, T high) {
    return within(low, high, Origins.here());
  }

  /** Whether it lies between two columns, both included. */
  public final Column<Boolean> between(Column<? super T> low, Column<? super T> high) {
    return within(low, high, Origins.here());
  }

  /** Whether it matches a pattern of SQL: {@code %} any characters, {@code _} one. */
  public final Column<Boolean> like(CharSequence pattern) {
    return matching(Matching.LIKE, pattern, Origins.here());
  }

  /** As {@link #like}, without regard to case. */
  public final Column<Boolean> ilike(CharSequence pattern) {
    return matching(Matching.ILIKE, pattern, Origins.here());
  }

  /** Whether a part of it matches a regular expression of Java's. */
  public final Column<Boolean> rlike(CharSequence regex) {
    return matching(Matching.RLIKE, regex, Origins.here());
  }

  /** Whether it contains a text. */
  public final Column<Boolean> contains(CharSequence part) {
    return text("contains", part, Origins.here());
  }

  /** Whether it contains the text of another column. */
  public final Column<Boolean> contains(Column<? super T> part) {
    return text("contains", part, Origins.here());
  }

  /** Whether it starts with a text. */
  public final Column<Boolean> startsWith(CharSequence prefix) {
    return text("startswith", prefix, Origins.here());
  }

  /** Whether it starts with the text of another column. */
  public final Column<Boolean> startsWith(Column<? super T> prefix) {
    return text("startswith", prefix, Origins.here());
  }

  /** Whether it ends with a text. */
  public final Column<Boolean> endsWith(CharSequence suffix) {
    return text("endswith", suffix, Origins.here());
  }

  /** Whether it ends with the text of another column. */
  public final Column<Boolean> endsWith(Column<? super T> suffix) {
    return text("endswith", suffix, Origins.here());
  }

  final <R> Column<R> call(String function, List<Expr> others, Origin origin) {
    List<Expr> arguments = new ArrayList<>();
    arguments.add(expr);
    arguments.addAll(others);
    return new Column<>(new Expr.Call(function, arguments, origin));
  }

  /** SQL has no empty list; nothing is in it. */
  private Column<Boolean> in(Collection<?> values, Origin origin) {
    if (values.isEmpty()) {
      return new Column<>(Literals.of(false, origin));
    }
    List<Expr> operands = values.stream().map(it -> Literals.operand(it, origin)).toList();
    return new Column<>(new Expr.In(expr, operands, origin));
  }

  private Column<Boolean> within(Object low, Object high, Origin origin) {
    return new Column<>(
        new Expr.Between(
            expr, Literals.operand(low, origin), Literals.operand(high, origin), origin));
  }

  private Column<Boolean> matching(Matching matching, CharSequence pattern, Origin origin) {
    return new Column<>(new Expr.Like(expr, matching, Text.of(pattern), origin));
  }

  private Column<Boolean> text(String function, Object other, Origin origin) {
    requireNonNull(other, "other");
    return call(function, List.of(Literals.operand(other, origin)), origin);
  }
}
