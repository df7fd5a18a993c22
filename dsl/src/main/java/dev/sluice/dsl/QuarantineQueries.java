package dev.sluice.dsl;

import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Expr.BinaryOperator;
import dev.sluice.model.Expr.Call;
import dev.sluice.model.Expr.UnaryOperator;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.Drop;
import dev.sluice.model.Query.Where;
import dev.sluice.model.Query.WithColumns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queries of the tables of a {@link Quarantine}. */
final class QuarantineQueries {

  private static final String IS_QUARANTINED = "is_quarantined";
  private static final String FAILED_RULES = "failed_rules";

  private QuarantineQueries() {}

  /** The rows with the names of the rules that they violate, and whether there are any. */
  static <Q extends Query<Q>> Q checked(Q input, List<Expectation> rules, Origin origin) {
    List<Expr> failed = rules.stream().map(rule -> nameIfFailed(rule, origin)).toList();
    Expr array = new Call("array", failed, origin);
    Expr names =
        rules.isEmpty()
            ? new Expr.Cast(array, new DataType.ArrayOf(Atomic.STRING), false, origin)
            : call("array_compact", origin, array);
    Expr count = call("size", origin, ColumnRefs.column(FAILED_RULES, origin));
    Expr any = new Expr.Binary(count, BinaryOperator.GT, literal(0, Atomic.INT), origin);
    return input.with(
        new WithColumns(
            new WithColumns(input.query(), Map.of(FAILED_RULES, names), origin),
            Map.of(IS_QUARANTINED, any),
            origin));
  }

  /** The rows that violate no rule, as they came. */
  static <Q extends Query<Q>> Q valid(Q checked, Origin origin) {
    Expr not = new Expr.Unary(UnaryOperator.NOT, ColumnRefs.column(IS_QUARANTINED, origin), origin);
    return without(checked, not, origin, FAILED_RULES, IS_QUARANTINED);
  }

  /** The rows that violate a rule, with the names of all that they violate. */
  static <Q extends Query<Q>> Q quarantined(Q checked, Origin origin) {
    return without(checked, ColumnRefs.column(IS_QUARANTINED, origin), origin, IS_QUARANTINED);
  }

  private static <Q extends Query<Q>> Q without(
      Q checked, Expr condition, Origin origin, String... columns) {
    List<Expr.Column> dropped =
        List.of(columns).stream().map(name -> ColumnRefs.column(name, origin)).toList();
    return checked.with(new Drop(new Where(checked.query(), condition, origin), dropped, origin));
  }

  /** NULL where the condition holds; where it is NULL, it has failed too: a row is on one side. */
  private static Expr nameIfFailed(Expectation rule, Origin origin) {
    Expr nothing = new Expr.Literal(Optional.empty(), Literals.VOID);
    return new Expr.Case(
        List.of(new Expr.When(rule.condition(), nothing)),
        Optional.of(literal(rule.name(), Atomic.STRING)),
        origin);
  }

  private static Expr call(String function, Origin origin, Expr... arguments) {
    return new Call(function, List.of(arguments), origin);
  }

  private static Expr literal(Object value, Atomic type) {
    return new Expr.Literal(Optional.of(value), type);
  }
}
