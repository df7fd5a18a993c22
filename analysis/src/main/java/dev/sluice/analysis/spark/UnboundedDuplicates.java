package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.Distinct;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** Duplicates in a stream are looked for among all rows that ever came, all of which are kept. */
final class UnboundedDuplicates implements PlanRule {

  @Override
  public String id() {
    return "stream.duplicates";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    List<Diagnostic> found = new ArrayList<>();
    if (view.mode().isEmpty()) {
      return found;
    }
    for (Deduplicate node : PlanNodes.all(view.plan(), Deduplicate.class)) {
      check(view, node, node.child(), Scala.list(node.keys()), found);
    }
    for (Distinct node : PlanNodes.all(view.plan(), Distinct.class)) {
      check(view, node, node.child(), Scala.list(node.output()), found);
    }
    return found;
  }

  private void check(
      PlanView view,
      LogicalPlan node,
      LogicalPlan input,
      List<Attribute> keys,
      List<Diagnostic> found) {
    if (!input.isStreaming() || PlanNodes.hasTime(keys) || !EventTimes.isSure(node, view::isSure)) {
      return;
    }
    boolean time = PlanNodes.hasTime(input);
    found.add(
        view.at(
            node,
            Diagnostic.warning(
                    id(),
                    view.origin(),
                    "%s drops duplicates of a stream %s, so that it keeps all keys for ever."
                        .formatted(
                            view.subject(),
                            time
                                ? "by columns without the one that has the watermark"
                                : "without a watermark"))
                .hint(
                    (time ? "" : "set withWatermark(..) before it, and ")
                        + "call dropDuplicatesWithinWatermark(..)")));
  }
}
