package dev.sluice.analysis.spark;

import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;

/** {@code select(..)}; "all columns" in it wait until the columns below are known. */
record SelectList(Build build, Query.Select query) {

  LogicalPlan over(LogicalPlan below) {
    boolean expands = query.selections().stream().anyMatch(Selection.AllColumns.class::isInstance);
    return expands ? new Deferred(below, this::project) : project(below, List.of());
  }

  private LogicalPlan project(LogicalPlan below, List<Attribute> columns) {
    return build
        .marks()
        .at(
            query,
            query.origin(),
            () -> {
              List<NamedExpression> made = new ArrayList<>();
              query
                  .selections()
                  .forEach(each -> made.addAll(each.accept(new Expanded(build, columns))));
              return new Project(Scala.seq(made), below);
            });
  }

  /** What a selection makes of the columns below. */
  private record Expanded(Build build, List<Attribute> columns)
      implements Selection.Cases<List<NamedExpression>> {

    @Override
    public List<NamedExpression> one(Selection.One one) {
      return List.of(Plans.named(build.expression(one.expr())));
    }

    @Override
    public List<NamedExpression> allColumns(Selection.AllColumns all) {
      return new AllColumns(build, all).of(columns);
    }
  }
}
