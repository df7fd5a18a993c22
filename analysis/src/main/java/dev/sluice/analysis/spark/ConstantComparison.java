package dev.sluice.analysis.spark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.EqualNullSafe;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GreaterThan;
import org.apache.spark.sql.catalyst.expressions.GreaterThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.In;
import org.apache.spark.sql.catalyst.expressions.LessThan;
import org.apache.spark.sql.catalyst.expressions.LessThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.Like;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.sql.types.StringType;

/** A comparison with a constant that comes out the same for every row. */
final class ConstantComparison implements ExpressionRule {

  private static final String ID = "comparison.constant";

  @Override
  public void check(Expression expr, Scope scope) {
    if (expr instanceof BinaryComparison comparison) {
      check(expr, comparison.left(), comparison.right(), false, scope);
      check(expr, comparison.right(), comparison.left(), true, scope);
    } else if (expr instanceof In in) {
      Scala.list(in.list()).forEach(each -> string(expr, in.value(), each, scope));
    } else if (expr instanceof Like like) {
      pattern(like, scope);
    }
  }

  private static void check(
      Expression expr, Expression value, Expression constant, boolean turned, Scope scope) {
    if (Casts.literal(value).isPresent() || Casts.literal(constant).isEmpty()) {
      return;
    }
    if (expr instanceof EqualTo || expr instanceof EqualNullSafe) {
      string(expr, value, constant, scope);
    }
    number(expr, value, constant, turned, scope);
  }

  private static void string(Expression expr, Expression value, Expression other, Scope scope) {
    Optional<Literal> constant =
        other instanceof Literal literal
                && literal.dataType() instanceof StringType
                && literal.value() != null
            ? Optional.of(literal)
            : Optional.empty();
    if (constant.isEmpty() || !(value.dataType() instanceof StringType)) {
      return;
    }
    String text = constant.get().value().toString();
    scope
        .facts()
        .of(value)
        .contradicts(text)
        .ifPresent(
            why ->
                scope.warn(
                    ID,
                    expr,
                    "compares %s with `'%s'`, which it never is: it %s"
                        .formatted(Casts.shown(value), text, why),
                    "write the constant as the values are, or change what makes the values"));
  }

  private static void number(
      Expression expr, Expression value, Expression other, boolean turned, Scope scope) {
    Fact fact = scope.facts().of(value);
    Fact constant = scope.facts().of(other);
    boolean judged =
        value.dataType() instanceof IntegralType
            && constant.least() == constant.most()
            && (fact.least() != Long.MIN_VALUE || fact.most() != Long.MAX_VALUE);
    if (!judged) {
      return;
    }
    Optional<Boolean> result = result(expr, fact, constant.most(), turned);
    if (result.isPresent()) {
      scope.warn(
          ID,
          expr,
          "compares %s with `%d`, which %s: it is %s"
              .formatted(
                  Casts.shown(value),
                  constant.most(),
                  result.get() ? "always holds" : "never holds",
                  range(fact)),
          "compare it with a number that it can be on either side of");
    }
  }

  private static String range(Fact fact) {
    return fact.most() >= Integer.MAX_VALUE
        ? "at least " + fact.least()
        : "between %d and %d".formatted(fact.least(), fact.most());
  }

  /** Whether a comparison always or never holds; absent when it depends on the row. */
  private static Optional<Boolean> result(
      Expression expr, Fact fact, long constant, boolean turned) {
    boolean less = expr instanceof LessThan || expr instanceof LessThanOrEqual;
    boolean greater = expr instanceof GreaterThan || expr instanceof GreaterThanOrEqual;
    boolean orEqual = expr instanceof LessThanOrEqual || expr instanceof GreaterThanOrEqual;
    if (!less && !greater) {
      return constant < fact.least() || constant > fact.most()
          ? Optional.of(false)
          : Optional.empty();
    }
    if (less != turned) { // the value is on the small side
      boolean always = orEqual ? fact.most() <= constant : fact.most() < constant;
      boolean never = orEqual ? fact.least() > constant : fact.least() >= constant;
      return always || never ? Optional.of(always) : Optional.empty();
    }
    boolean always = orEqual ? fact.least() >= constant : fact.least() > constant;
    boolean never = orEqual ? fact.most() < constant : fact.most() <= constant;
    return always || never ? Optional.of(always) : Optional.empty();
  }

  private static void pattern(Like like, Scope scope) {
    Fact fact = scope.facts().of(like.left());
    if (!(like.right() instanceof Literal literal) || literal.value() == null) {
      return;
    }
    String pattern = literal.value().toString();
    boolean capitals = !pattern.equals(pattern.toLowerCase(Locale.ROOT));
    boolean small = !pattern.equals(pattern.toUpperCase(Locale.ROOT));
    List<String> why =
        fact.lower() && capitals
            ? List.of("has no capitals")
            : fact.upper() && small ? List.of("has nothing but capitals") : List.of();
    if (!why.isEmpty()) {
      scope.warn(
          ID,
          like,
          "looks for `'%s'` in %s, where it never is: it %s"
              .formatted(pattern, Casts.shown(like.left()), why.get(0)),
          "write the pattern as the values are, or match with ILIKE");
    }
  }
}
