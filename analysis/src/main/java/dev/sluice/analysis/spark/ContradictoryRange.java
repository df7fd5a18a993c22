package dev.sluice.analysis.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.And;
import org.apache.spark.sql.catalyst.expressions.BinaryComparison;
import org.apache.spark.sql.catalyst.expressions.EqualTo;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GreaterThan;
import org.apache.spark.sql.catalyst.expressions.GreaterThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.IsNotNull;
import org.apache.spark.sql.catalyst.expressions.IsNull;
import org.apache.spark.sql.catalyst.expressions.LessThan;
import org.apache.spark.sql.catalyst.expressions.LessThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Not;
import org.apache.spark.sql.catalyst.expressions.Or;
import org.apache.spark.sql.types.StringType;

/**
 * Comparisons of one value that leave nothing between them, as {@code a > 5 AND a < 3} does, or
 * nothing out, as {@code a <> 1 OR a <> 2} does.
 */
final class ContradictoryRange implements ExpressionRule {

  private static final String ID = "comparison.constant";

  @Override
  public void check(Expression expr, Scope scope) {
    Optional<Expression> parent = scope.parent();
    if (expr instanceof And && parent.filter(And.class::isInstance).isEmpty()) {
      Expression whole = Withs.inlined(expr, parent);
      List<Expression> conditions = new ArrayList<>();
      flatten(whole, And.class, conditions);
      contradicted(conditions)
          .ifPresent(
              value ->
                  scope.warn(
                      ID,
                      expr,
                      "asks for a %s that no value fulfils: %s"
                          .formatted(Casts.shown(value), Casts.shown(whole)),
                      "turn one of the comparisons round, or join them with OR"));
    } else if (expr instanceof Or && parent.filter(Or.class::isInstance).isEmpty()) {
      List<Expression> conditions = new ArrayList<>();
      flatten(expr, Or.class, conditions);
      excluded(conditions)
          .ifPresent(
              value ->
                  scope.warn(
                      ID,
                      expr,
                      "asks for a %s that every value fulfils: %s"
                          .formatted(Casts.shown(value), Casts.shown(expr)),
                      "join the comparisons with AND, or turn one of them round"));
    }
  }

  private static void flatten(
      Expression expr, Class<? extends Expression> kind, List<Expression> conditions) {
    if (kind.isInstance(expr)) {
      Scala.list(expr.children()).forEach(each -> flatten(each, kind, conditions));
    } else {
      conditions.add(expr);
    }
  }

  /** The value for which not all of the conditions can hold. */
  private static Optional<Expression> contradicted(List<Expression> conditions) {
    Map<Expression, Bounds> bounds = new HashMap<>();
    Map<Expression, String> texts = new HashMap<>();
    for (Expression condition : conditions) {
      if (condition instanceof BinaryComparison comparison) {
        boolean empty =
            bounds(comparison, bounds).filter(Bounds::isEmpty).isPresent()
                || isOtherText(comparison, texts);
        if (empty) {
          return Optional.of(comparison.left().foldable() ? comparison.right() : comparison.left());
        }
      }
    }
    return Optional.empty();
  }

  /** The value for which at least one of the conditions holds, whatever it is. */
  private static Optional<Expression> excluded(List<Expression> conditions) {
    List<Expression> none = new ArrayList<>();
    for (Expression condition : conditions) {
      if (condition instanceof IsNull missing
          && conditions.stream()
              .anyMatch(
                  each ->
                      each instanceof IsNotNull there
                          && there.child().semanticEquals(missing.child()))) {
        return Optional.of(missing.child());
      }
      negated(condition).ifPresent(none::add);
    }
    return contradicted(none);
  }

  private static Optional<Expression> negated(Expression condition) {
    if (condition instanceof Not not) {
      return Optional.of(not.child());
    }
    if (!(condition instanceof BinaryComparison comparison)) {
      return Optional.empty();
    }
    Expression left = comparison.left();
    Expression right = comparison.right();
    if (condition instanceof LessThan) {
      return Optional.of(new GreaterThanOrEqual(left, right));
    } else if (condition instanceof LessThanOrEqual) {
      return Optional.of(new GreaterThan(left, right));
    } else if (condition instanceof GreaterThan) {
      return Optional.of(new LessThanOrEqual(left, right));
    }
    return condition instanceof GreaterThanOrEqual
        ? Optional.of(new LessThan(left, right))
        : Optional.empty();
  }

  /** Whether a value has to be a text, and another one by what was before. */
  private static boolean isOtherText(BinaryComparison comparison, Map<Expression, String> texts) {
    if (!(comparison instanceof EqualTo)) {
      return false;
    }
    boolean turned = comparison.left() instanceof Literal;
    Expression constant = turned ? comparison.left() : comparison.right();
    Expression value = turned ? comparison.right() : comparison.left();
    if (!(constant instanceof Literal literal)
        || !(literal.dataType() instanceof StringType)
        || literal.value() == null
        || value instanceof Literal
        || !value.deterministic()) {
      return false;
    }
    String text = literal.value().toString();
    String before = texts.putIfAbsent(value.canonicalized(), text);
    return before != null && !before.equals(text);
  }

  /** Narrows what is left for the value that a comparison is about. */
  private static Optional<Bounds> bounds(
      BinaryComparison comparison, Map<Expression, Bounds> bounds) {
    boolean turned = Casts.number(comparison.left()).isPresent();
    Optional<BigDecimal> number = Casts.number(turned ? comparison.left() : comparison.right());
    Expression value = turned ? comparison.right() : comparison.left();
    if (number.isEmpty() || !value.deterministic() || Casts.number(value).isPresent()) {
      return Optional.empty();
    }
    Expression key = Casts.written(value).canonicalized();
    Bounds left = bounds.computeIfAbsent(key, each -> new Bounds());
    boolean less = comparison instanceof LessThan || comparison instanceof LessThanOrEqual;
    boolean greater = comparison instanceof GreaterThan || comparison instanceof GreaterThanOrEqual;
    boolean open = comparison instanceof LessThan || comparison instanceof GreaterThan;
    if (comparison instanceof EqualTo) {
      left.atMost(number.get(), false);
      left.atLeast(number.get(), false);
    } else if (turned ? greater : less) {
      left.atMost(number.get(), open);
    } else if (less || greater) {
      left.atLeast(number.get(), open);
    }
    return Optional.of(left);
  }

  /** What is left of the numbers. */
  private static final class Bounds {

    private BigDecimal least;
    private BigDecimal most;
    private boolean leastOpen;
    private boolean mostOpen;

    void atLeast(BigDecimal value, boolean open) {
      if (least == null || value.compareTo(least) > 0 || (value.compareTo(least) == 0 && open)) {
        least = value;
        leastOpen = open;
      }
    }

    void atMost(BigDecimal value, boolean open) {
      if (most == null || value.compareTo(most) < 0 || (value.compareTo(most) == 0 && open)) {
        most = value;
        mostOpen = open;
      }
    }

    boolean isEmpty() {
      return least != null
          && most != null
          && (least.compareTo(most) > 0 || (least.compareTo(most) == 0 && (leastOpen || mostOpen)));
    }
  }
}
