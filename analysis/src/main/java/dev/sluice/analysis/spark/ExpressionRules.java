package dev.sluice.analysis.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** All rules over the expressions of a resolved plan, in one walk from the sources up. */
final class ExpressionRules {

  private static final List<ExpressionRule> ALL =
      List.of(
          new NullComparison(),
          new SelfComparison(),
          new StringComparison(),
          new DateComparison(),
          new ConstantComparison(),
          new ContradictoryRange(),
          new UnreachableNumber(),
          new StringAsNumber(),
          new ImpossibleLiteral(),
          new WholeDivision(),
          new DecimalDigits(),
          new DecimalWithoutScale());

  private ExpressionRules() {}

  /** Looks at a plan and all below it, subqueries included. */
  static void check(LogicalPlan plan, Scope scope) {
    Scala.list(plan.children()).forEach(child -> check(child, scope));
    Scala.list(plan.expressions()).forEach(expr -> check(expr, Optional.empty(), scope));
    scope.facts().add(plan);
  }

  /** Looks at an expression alone. */
  static void check(Expression expr, Scope scope) {
    check(expr, Optional.empty(), scope);
  }

  private static void check(Expression expr, Optional<Expression> parent, Scope scope) {
    if (expr instanceof SubqueryExpression subquery) {
      check(subquery.plan(), scope);
    }
    scope.parent(parent);
    ALL.forEach(rule -> rule.check(expr, scope));
    Scala.list(expr.children()).forEach(child -> check(child, Optional.of(expr), scope));
  }
}
