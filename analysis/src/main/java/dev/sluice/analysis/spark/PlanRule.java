package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;

/** A rule over the plan of a query that Spark has nothing against. */
interface PlanRule {

  /** The id of its findings. */
  String id();

  /** What is wrong with a plan. */
  List<Diagnostic> check(PlanView view);
}
