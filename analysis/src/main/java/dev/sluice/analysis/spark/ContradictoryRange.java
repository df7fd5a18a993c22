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
import org.apache.spark.sql.catalyst.expressions.LessThan;
import org.apache.spark.sql.catalyst.expressions.LessThanOrEqual;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.types.Decimal;

/** {@code a > 5 AND a < 3}: bounds of one value that leave nothing between them. */
final class ContradictoryRange implements ExpressionRule {

  private static final String ID = "comparison.constant";

  @Override
  public void check(Expression expr, Scope scope) {
    boolean top = scope.parent().filter(And.class::isInstance).isEmpty();
    if (!(expr instanceof And) || !top) {
      return;
    }
    List<Expression> conditions = new ArrayList<>();
    flatten(expr, conditions);
    Map<Expression, Bounds> bounds = new HashMap<>();
    for (Expression condition : conditions) {
      if (condition instanceof BinaryComparison comparison
          && bounds(comparison, bounds).filter(Bounds::isEmpty).isPresent()) {
        scope.warn(
            ID,
            expr,
            "asks for a %s that no value fulfils: %s"
                .formatted(
                    Casts.shown(
                        comparison.left().foldable() ? comparison.right() : comparison.left()),
                    Casts.shown(expr)),
            "turn one of the comparisons round, or join them with OR");
        return;
      }
    }
  }

  private static void flatten(Expression expr, List<Expression> conditions) {
    if (expr instanceof And and) {
      flatten(and.left(), conditions);
      flatten(and.right(), conditions);
    } else {
      conditions.add(expr);
    }
  }

  /** Narrows what is left for the value that a comparison is about. */
  private static Optional<Bounds> bounds(
      BinaryComparison comparison, Map<Expression, Bounds> bounds) {
    boolean turned = number(comparison.left()).isPresent();
    Optional<BigDecimal> number = number(turned ? comparison.left() : comparison.right());
    Expression value = turned ? comparison.right() : comparison.left();
    if (number.isEmpty() || !value.deterministic() || number(value).isPresent()) {
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

  private static Optional<BigDecimal> number(Expression expr) {
    Optional<Literal> literal = Casts.literal(expr);
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
    boolean plain =
        number && literal.get().dataType() instanceof org.apache.spark.sql.types.NumericType;
    return plain ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
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
