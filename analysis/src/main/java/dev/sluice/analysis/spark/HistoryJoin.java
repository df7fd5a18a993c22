package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.Distinct;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Window;

/**
 * A stream is joined with a table that keeps history, and nothing says which of the states counts:
 * each row is there once for every state.
 */
final class HistoryJoin implements PlanRule {

  @Override
  public String id() {
    return "stream.history-join";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    List<Diagnostic> found = new ArrayList<>();
    if (choosesState(view.plan())) {
      return found;
    }
    for (Join join : PlanNodes.all(view.plan(), Join.class)) {
      if (join.left().isStreaming() != join.right().isStreaming()) {
        LogicalPlan atRest = join.left().isStreaming() ? join.right() : join.left();
        history(atRest).ifPresent(table -> found.add(finding(view, join, table)));
      }
    }
    return found;
  }

  private Diagnostic finding(PlanView view, Join join, Dataset table) {
    return view.at(
        join,
        Diagnostic.warning(
                id(),
                view.origin(),
                "%s joins a stream with `%s`, which has a row for every state that was."
                    .formatted(view.subject(), table.name()))
            .related("`" + table.name() + "` is declared here", table.origin())
            .hint("filter it by `__END_AT IS NULL` for the present state")
            .hint("or bound the time by `__START_AT` and `__END_AT` in the condition"));
  }

  private static boolean choosesState(LogicalPlan plan) {
    return PlanNodes.all(plan, Filter.class).stream()
            .anyMatch(filter -> namesState(filter.condition()))
        || PlanNodes.all(plan, Join.class).stream()
            .anyMatch(join -> join.condition().isDefined() && namesState(join.condition().get()));
  }

  private static boolean namesState(Expression condition) {
    return Scala.list(condition.references().toSeq()).stream()
        .anyMatch(
            column ->
                column.name().equalsIgnoreCase("__END_AT")
                    || column.name().equalsIgnoreCase("__START_AT"));
  }

  /** The table with history whose rows a plan passes on. */
  private static Optional<Dataset> history(LogicalPlan plan) {
    boolean reduced =
        !PlanNodes.all(plan, Aggregate.class).isEmpty()
            || !PlanNodes.all(plan, Window.class).isEmpty()
            || !PlanNodes.all(plan, Distinct.class).isEmpty()
            || !PlanNodes.all(plan, Deduplicate.class).isEmpty();
    return reduced
        ? Optional.empty()
        : PlanNodes.all(plan, InputRelation.class).stream()
            .flatMap(leaf -> PlanNodes.dataset(leaf).stream())
            .filter(HistoryJoin::keepsHistory)
            .findFirst();
  }

  private static boolean keepsHistory(Dataset dataset) {
    return Queries.flows(dataset).stream()
        .anyMatch(
            flow ->
                (flow instanceof Flow.AutoCdc cdc && !(cdc.scd() instanceof Cdc.Scd.Type1))
                    || (flow instanceof Flow.AutoCdcFromSnapshot snapshot
                        && !(snapshot.scd() instanceof Cdc.Scd.Type1)));
  }
}
