package dev.sluice.analysis.spark;

import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;

/** {@code groupBy(..).agg(..)}. */
record Aggregates(Build build, Query.Aggregate query) {

  /** The groups come first, as with Spark's own API. */
  LogicalPlan over(LogicalPlan below) {
    List<Expression> groups = build.exprs().of(query.groupings());
    List<NamedExpression> outputs = new ArrayList<>();
    groups.forEach(group -> outputs.add(Plans.named(group)));
    query.aggregates().forEach(expr -> outputs.add(Plans.named(build.expression(expr))));
    if (query.count()) {
      Expression rows = Functions.call("count", List.of(Literals.of((Object) 1)));
      outputs.add(Exprs.alias(rows, "count"));
    }
    return new Aggregate(Scala.seq(groups), Scala.seq(outputs), below, Scala.none());
  }

  /** Names are left, types are not. */
  LogicalPlan broken(LogicalPlan below) {
    List<Expr> exprs = new ArrayList<>(query.groupings());
    exprs.addAll(query.aggregates());
    List<NamedExpression> unknowns = new ArrayList<>();
    for (Expr expr : exprs) {
      if (expr instanceof Expr.Alias alias) {
        alias.names().forEach(name -> unknowns.add(unknown(name)));
      } else if (expr instanceof Expr.Column column) {
        unknowns.add(unknown(column.parts().get(column.parts().size() - 1)));
      } else {
        unknowns.add(unknown(InputRelation.MORE));
      }
    }
    if (query.count()) {
      unknowns.add(unknown("count"));
    }
    return new Project(Scala.seq(unknowns), below);
  }

  private static NamedExpression unknown(String name) {
    return Exprs.alias(Unknown.of(name, List.of()), name);
  }
}
