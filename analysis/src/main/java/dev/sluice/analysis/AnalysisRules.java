package dev.sluice.analysis;

import java.util.Set;

/** The ids of all that an analysis can find. */
public final class AnalysisRules {

  private static final Set<String> IDS =
      Set.of(
          "aggregate.misplaced",
          "aggregate.ungrouped",
          "analysis.incomplete",
          "cdc.columns-missing",
          "cdc.history-columns",
          "cdc.not-orderable",
          "column.duplicate",
          "column.unnamed",
          "columns.ambiguous",
          "columns.declared",
          "columns.flows-differ",
          "columns.stated",
          "columns.union",
          "columns.unresolved",
          "comparison.constant",
          "comparison.date",
          "comparison.itself",
          "comparison.null",
          "comparison.string",
          "dataset.read-kind",
          "expectations.constant",
          "expectations.full-refresh",
          "expectations.not-boolean",
          "expectations.not-deterministic",
          "expectations.several-rows",
          "expectations.subquery",
          "functions.arguments",
          "functions.unknown",
          "generators.misplaced",
          "layout.column-type",
          "materialized-view.not-incremental",
          "schema.lock-differs",
          "schema.opaque",
          "schema.partly-known",
          "sink.kafka-types",
          "sink.kafka-value",
          "spark.analysis",
          "sql.syntax",
          "sql.unknown-table",
          "stream.aggregate",
          "stream.distinct-aggregate",
          "stream.duplicates",
          "stream.history-join",
          "stream.join-side",
          "stream.join-update",
          "stream.late-watermark",
          "stream.limit",
          "stream.outer-join",
          "stream.sample",
          "stream.session-window",
          "stream.set-operation",
          "stream.several-watermarks",
          "stream.sort",
          "stream.state",
          "stream.unbounded-join",
          "stream.union",
          "stream.unsupported",
          "stream.window-function",
          "stream.within-watermark",
          "subqueries.unsupported",
          "types.decimal-digits",
          "types.decimal-scale",
          "types.literal",
          "types.mismatch",
          "types.not-boolean",
          "types.string-as-number",
          "types.whole-division",
          "windows.misplaced");

  private AnalysisRules() {}

  /** The ids, in no order. */
  public static Set<String> ids() {
    return IDS;
  }
}
