package dev.sluice.analysis;

import java.util.Set;

/** The ids of all that an analysis can find. */
public final class AnalysisRules {

  private static final Set<String> IDS =
      Set.of(
          "aggregate.misplaced",
          "aggregate.ungrouped",
          "analysis.incomplete",
          "column.duplicate",
          "columns.ambiguous",
          "columns.stated",
          "columns.union",
          "columns.unresolved",
          "expectations.not-boolean",
          "expectations.not-deterministic",
          "expectations.python",
          "expectations.several-rows",
          "expectations.subquery",
          "functions.arguments",
          "functions.unknown",
          "generators.misplaced",
          "spark.analysis",
          "sql.syntax",
          "sql.unknown-table",
          "stream.window-function",
          "streaming.aggregate",
          "streaming.deduplicate",
          "streaming.distinct-aggregate",
          "streaming.join-side",
          "streaming.limit",
          "streaming.outer-join",
          "streaming.sample",
          "streaming.set-operation",
          "streaming.sort",
          "streaming.state",
          "streaming.subquery",
          "streaming.union",
          "streaming.unsupported",
          "subqueries.unsupported",
          "types.mismatch",
          "types.not-boolean",
          "windows.misplaced");

  private AnalysisRules() {}

  /** The ids, in no order. */
  public static Set<String> ids() {
    return IDS;
  }
}
