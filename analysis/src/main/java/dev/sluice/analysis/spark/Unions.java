package dev.sluice.analysis.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.Union;

/** Unions and other set operations of which a side may have more columns than are known. */
final class Unions {

  private Unions() {}

  /** Whether a plan may have columns that are not known. */
  static boolean isOpen(LogicalPlan plan) {
    return more(plan).isPresent();
  }

  private static Optional<Attribute> more(LogicalPlan plan) {
    return Scala.list(plan.output()).stream().filter(InputRelation::isMore).findFirst();
  }

  /**
   * A union by name: each column that a side is known to have is a column of the result. A side
   * that may have more is believed to have it too.
   */
  static LogicalPlan byName(LogicalPlan first, LogicalPlan second, boolean allowMissing) {
    Map<String, Attribute> columns = new LinkedHashMap<>();
    for (LogicalPlan side : List.of(first, second)) {
      for (Attribute column : Scala.list(side.output())) {
        if (!InputRelation.isMore(column)) {
          columns.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
        }
      }
    }
    // both sides must have the same columns, so one that is known entirely tells them all
    boolean open = allowMissing || (isOpen(first) && isOpen(second));
    return new Union(
        Scala.seq(side(first, columns, open), side(second, columns, open)), false, false);
  }

  private static LogicalPlan side(LogicalPlan side, Map<String, Attribute> columns, boolean open) {
    Optional<Attribute> more = more(side);
    List<NamedExpression> made = new ArrayList<>();
    for (Attribute column : columns.values()) {
      Optional<Attribute> own =
          Scala.list(side.output()).stream()
              .filter(each -> each.name().equalsIgnoreCase(column.name()))
              .findFirst();
      made.add(
          own.isPresent()
              ? own.get()
              : named(
                  column.name(),
                  more.<Expression>map(each -> Unknown.of(column.name(), List.of(each)))
                      .orElseGet(() -> new Literal(null, column.dataType()))));
    }
    if (open) {
      made.add(
          more.<NamedExpression>map(each -> each)
              .orElseGet(() -> named(InputRelation.MORE, new Literal(null, UnknownType.INSTANCE))));
    }
    return new Project(Scala.seq(made), side);
  }

  /**
   * The children of a set operation by position, as wide as the first of them. Where a column may
   * stand anywhere, since one before it is not known, any column of that side may be it.
   */
  static LogicalPlan byPosition(LogicalPlan plan) {
    List<LogicalPlan> children = Scala.list(plan.children());
    if (children.stream().noneMatch(Unions::isOpen)) {
      return plan;
    }
    List<Attribute> shape = Scala.list(children.get(0).output());
    List<LogicalPlan> fitting = new ArrayList<>(List.of(children.get(0)));
    boolean changed = false;
    for (LogicalPlan child : children.subList(1, children.size())) {
      LogicalPlan next = fits(child, shape) ? child : fitted(child, shape);
      changed |= next != child;
      fitting.add(next);
    }
    return changed ? plan.withNewChildren(Scala.seq(fitting)) : plan;
  }

  private static boolean fits(LogicalPlan child, List<Attribute> shape) {
    List<Attribute> output = Scala.list(child.output());
    boolean fits = output.size() == shape.size();
    for (int i = 0; fits && i < shape.size(); i++) {
      fits =
          InputRelation.isMore(output.get(i)) == InputRelation.isMore(shape.get(i))
              || (output.get(i).dataType() == UnknownType.INSTANCE
                  && !InputRelation.isMore(output.get(i)));
    }
    return fits;
  }

  private static LogicalPlan fitted(LogicalPlan child, List<Attribute> shape) {
    List<Attribute> output = Scala.list(child.output());
    List<NamedExpression> made = new ArrayList<>();
    boolean sure = true;
    for (int i = 0; i < shape.size(); i++) {
      sure &=
          i < output.size()
              && !InputRelation.isMore(output.get(i))
              && !InputRelation.isMore(shape.get(i));
      made.add(sure ? output.get(i) : named(shape.get(i).name(), Unknown.of("column", output)));
    }
    return new Project(Scala.seq(made), child);
  }

  private static NamedExpression named(String name, Expression expr) {
    return new Alias(
        expr, name, NamedExpression.newExprId(), Scala.seq(), Scala.none(), Scala.seq());
  }
}
