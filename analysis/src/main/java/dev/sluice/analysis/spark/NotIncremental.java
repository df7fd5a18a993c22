package dev.sluice.analysis.spark;

import dev.sluice.analysis.TableRef;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Dataset;
import dev.sluice.model.Dataset.RefreshPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.catalyst.expressions.CurrentTimestampLike;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.Window;

/**
 * A materialized view asks to be refreshed incrementally, and its query cannot be.
 *
 * <p>A warning, since the platform computes it anew instead; an error where the policy is strict,
 * since then the refresh fails. Nothing is said of a view without such a policy.
 */
final class NotIncremental {

  private static final String ID = "materialized-view.not-incremental";

  private final PlanView view;
  private final Severity severity;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> said = new LinkedHashSet<>();

  private NotIncremental(PlanView view, Severity severity) {
    this.view = view;
    this.severity = severity;
  }

  /** What keeps a dataset's query from being refreshed incrementally. */
  static List<Diagnostic> check(PlanView view, Dataset dataset) {
    if (!(dataset instanceof Dataset.MaterializedView table)) {
      return List.of();
    }
    RefreshPolicy policy = table.refreshPolicy().orElse(RefreshPolicy.AUTO);
    if (policy != RefreshPolicy.INCREMENTAL && policy != RefreshPolicy.INCREMENTAL_STRICT) {
      return List.of();
    }
    NotIncremental rule =
        new NotIncremental(
            view, policy == RefreshPolicy.INCREMENTAL ? Severity.WARNING : Severity.ERROR);
    rule.visit(view.plan(), true);
    return rule.found;
  }

  private void visit(LogicalPlan plan, boolean top) {
    if (plan instanceof Aggregate && !top) {
      report(
          plan,
          "aggregates before its last step",
          "write the aggregate into a materialized view of its own");
    }
    if (plan instanceof Window window && window.partitionSpec().isEmpty()) {
      report(plan, "has a window without PARTITION BY", "partition the window");
    }
    if (plan instanceof InputRelation input) {
      input(input);
    }
    for (Expression expr : Scala.list(plan.expressions())) {
      expression(plan, expr);
    }
    boolean still =
        top
            && (plan instanceof Project
                || plan instanceof SubqueryAlias
                || plan instanceof org.apache.spark.sql.catalyst.plans.logical.Filter);
    Scala.list(plan.children()).forEach(child -> visit(child, still));
  }

  private void expression(LogicalPlan plan, Expression root) {
    if (root.exists(Scala.function(SubqueryExpression.class::isInstance))) {
      report(plan, "has a subquery in an expression", "join the other table instead");
    }
    List<Expression> random = new ArrayList<>();
    root.foreach(
        Scala.action(
            (Expression expr) -> {
              if (!expr.deterministic()
                  && Scala.list(expr.children()).stream().allMatch(Expression::deterministic)
                  && !(expr instanceof CurrentTimestampLike)) {
                random.add(expr);
              }
            }));
    for (Expression expr : random) {
      report(
          plan,
          "uses `%s`, which gives another value each time".formatted(expr.prettyName()),
          "compute that value in a streaming table before it");
    }
  }

  private void input(InputRelation input) {
    input
        .table()
        .accept(
            new TableRef.Cases<Void>() {
              @Override
              public Void dataset(TableRef.OfDataset table) {
                rowTracking(input, table.dataset());
                return null;
              }

              @Override
              public Void external(TableRef.External table) {
                return null;
              }

              @Override
              public Void source(TableRef.OfSource table) {
                report(
                    input,
                    "reads `%s`, which is no Delta table".formatted(table.name()),
                    "load it into a streaming table, and read that");
                return null;
              }

              @Override
              public Void code(TableRef.OfCode table) {
                return null;
              }
            });
  }

  private void rowTracking(InputRelation input, Dataset dataset) {
    boolean off =
        dataset instanceof Dataset.Table table
            && table.spec().properties().entrySet().stream()
                .anyMatch(
                    entry ->
                        entry.getKey().equalsIgnoreCase("delta.enableRowTracking")
                            && entry
                                .getValue()
                                .literal()
                                .filter("false"::equalsIgnoreCase)
                                .isPresent());
    if (off) {
      report(
          input,
          "reads `%s`, which does not track its rows".formatted(dataset.name()),
          "take the property `delta.enableRowTracking` off that table");
    }
  }

  private void report(LogicalPlan node, String what, String hint) {
    if (!said.add(what)) {
      return;
    }
    found.add(
        view.at(
            node,
            new Diagnostic(
                ID,
                severity,
                "%s %s, so that it cannot be refreshed incrementally."
                    .formatted(view.subject(), what),
                view.origin(),
                List.of(),
                List.of(hint))));
  }
}
