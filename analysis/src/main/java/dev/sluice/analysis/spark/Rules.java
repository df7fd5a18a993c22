package dev.sluice.analysis.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.SetOperation;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.types.DataTypes;

/** What we add to Spark's rules: operators that wait for their input, and what is not known. */
final class Rules extends Rule<LogicalPlan> {

  /** Plans that were seen before, so that Spark's own rules have nothing more to say about them. */
  private final Set<LogicalPlan> seen = new HashSet<>();

  /** A new plan is analysed. */
  void begin() {
    seen.clear();
  }

  /**
   * A name is believed to be there only when Spark's rules have nothing more to say. So a plan that
   * is new and not resolved goes to them once more.
   */
  @Override
  public LogicalPlan apply(LogicalPlan plan) {
    LogicalPlan ready = plan.resolveOperatorsUp(Scala.each(Rules::resolve));
    if (seen.contains(ready)) {
      LogicalPlan believed = ready.resolveOperatorsUp(Scala.each(Rules::believe));
      seen.add(believed);
      return believed;
    }
    seen.add(ready);
    return ready.resolved() ? ready : Deferred.again(ready);
  }

  private static LogicalPlan resolve(LogicalPlan plan) {
    if (plan instanceof Deferred deferred && deferred.isReady()) {
      return deferred.make();
    }
    if (plan instanceof PendingUnion union && union.childrenResolved()) {
      LogicalPlan made = union.make();
      return made.childrenResolved() ? sameTypes(Unions.byPosition(made)) : made;
    }
    if (!plan.childrenResolved()) {
      return plan;
    }
    if (plan instanceof Union || plan instanceof SetOperation) {
      return sameTypes(Unions.byPosition(plan));
    }
    LogicalPlan repaired =
        touchesUnknown(plan) ? Scala.mapExpressions(plan, UnknownRepair::of) : plan;
    return repaired instanceof Filter filter ? withCondition(filter) : repaired;
  }

  /** What is not known may be true or false as well. */
  private static LogicalPlan withCondition(Filter filter) {
    Expression condition = filter.condition();
    return condition.resolved() && condition.dataType() == UnknownType.INSTANCE
        ? new Filter(
            Unknown.of("condition", List.of(condition), DataTypes.BooleanType), filter.child())
        : filter;
  }

  private static boolean touchesUnknown(LogicalPlan plan) {
    return !plan.resolved()
        && (Scala.list(plan.children()).stream()
                .flatMap(child -> Scala.list(child.output()).stream())
                .anyMatch(each -> UnknownType.isIn(each.dataType()))
            || Scala.list(plan.expressions()).stream()
                .anyMatch(each -> each.exists(Scala.function(Unknown.class::isInstance))));
  }

  /** A name that Spark does not find is one of those that are not known, where there are such. */
  private static LogicalPlan believe(LogicalPlan plan) {
    if (!plan.childrenResolved()) {
      return plan;
    }
    List<Attribute> more = new ArrayList<>();
    for (LogicalPlan child : Scala.list(plan.children())) {
      Scala.list(child.output()).stream().filter(InputRelation::isMore).forEach(more::add);
    }
    if (more.isEmpty()) {
      return plan;
    }
    return Scala.mapExpressions(plan, expr -> believed(expr, more));
  }

  private static Expression believed(Expression expr, List<Attribute> more) {
    if (!(expr instanceof UnresolvedAttribute attribute)) {
      return expr;
    }
    List<String> parts = Scala.list(attribute.nameParts());
    if (parts.size() == 1 && parts.get(0).startsWith(InputRelation.MORE)) {
      return expr;
    }
    Optional<Attribute> owner = more.stream().filter(each -> isOf(each, parts)).findFirst();
    List<String> path = owner.isPresent() ? parts.subList(1, parts.size()) : parts;
    return new Alias(
        Unknown.of(String.join(".", path), List.of(owner.orElse(more.get(0)))),
        parts.get(parts.size() - 1),
        NamedExpression.newExprId(),
        Scala.seq(),
        Scala.none(),
        Scala.seq());
  }

  private static boolean isOf(Attribute more, List<String> parts) {
    List<String> qualifier = Scala.list(more.qualifier());
    return parts.size() > 1
        && !qualifier.isEmpty()
        && qualifier.get(qualifier.size() - 1).equalsIgnoreCase(parts.get(0));
  }

  /** Columns of a union of which one is of no known type are of none at all. */
  private static LogicalPlan sameTypes(LogicalPlan plan) {
    List<LogicalPlan> children = Scala.list(plan.children());
    int width = children.get(0).output().size();
    if (children.stream().anyMatch(child -> child.output().size() != width)) {
      return plan;
    }
    boolean[] unknown = new boolean[width];
    for (LogicalPlan child : children) {
      List<Attribute> output = Scala.list(child.output());
      for (int i = 0; i < width; i++) {
        unknown[i] |= UnknownType.isIn(output.get(i).dataType());
      }
    }
    List<LogicalPlan> same = new ArrayList<>();
    boolean changed = false;
    for (LogicalPlan child : children) {
      LogicalPlan next = withUnknown(child, unknown);
      changed |= next != child;
      same.add(next);
    }
    return changed ? plan.withNewChildren(Scala.seq(same)) : plan;
  }

  private static LogicalPlan withUnknown(LogicalPlan child, boolean[] unknown) {
    List<NamedExpression> columns = new ArrayList<>();
    boolean changed = false;
    List<Attribute> output = Scala.list(child.output());
    for (int i = 0; i < unknown.length; i++) {
      Attribute each = output.get(i);
      if (unknown[i] && each.dataType() != UnknownType.INSTANCE) {
        columns.add(
            new Alias(
                Unknown.of(each.name(), List.of(each)),
                each.name(),
                NamedExpression.newExprId(),
                Scala.seq(),
                Scala.none(),
                Scala.seq()));
        changed = true;
      } else {
        columns.add(each);
      }
    }
    return changed ? new Project(Scala.seq(columns), child) : child;
  }
}
