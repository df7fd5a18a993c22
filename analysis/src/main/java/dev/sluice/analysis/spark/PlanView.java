package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import java.util.Optional;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.streaming.OutputMode;

/**
 * A resolved plan, for rules about it.
 *
 * @param subject who reads, for messages
 * @param origin where the query is
 * @param mode how its stream is written; absent for what is computed at rest
 */
record PlanView(
    Env env,
    String subject,
    Origin origin,
    LogicalPlan plan,
    Marks marks,
    Optional<OutputMode> mode) {

  PlanView {
    requireNonNull(env, "env");
    requireNonNull(subject, "subject");
    requireNonNull(origin, "origin");
    requireNonNull(plan, "plan");
    requireNonNull(marks, "marks");
    requireNonNull(mode, "mode");
  }

  /** A finding at a node of the plan, with the piece of SQL that it comes from. */
  Diagnostic at(LogicalPlan node, Diagnostic finding) {
    return marks.spot(node.origin()).map(spot -> Excerpts.at(spot, finding)).orElse(finding);
  }

  /** Whether all watermarks are known that a read of a dataset brings with it. */
  boolean isSure(Dataset dataset) {
    return env.eventTimes(dataset).sure();
  }
}
