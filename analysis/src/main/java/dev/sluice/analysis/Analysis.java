package dev.sluice.analysis;

import dev.sluice.analysis.rules.AnalysedRules;
import dev.sluice.analysis.spark.BundleAnalysis;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.ArrayList;
import java.util.List;

/** Has Spark's analyser look at a whole bundle. */
public final class Analysis {

  private Analysis() {}

  /**
   * Schemas, lineage and mistakes of every dataset. Needs no network, no disk and no session of
   * Spark's; the same arguments give the same result.
   */
  public static Analysed of(BundleGraph graph, AnalysisOptions options) {
    Analysed analysed = BundleAnalysis.of(graph, options);
    List<Diagnostic> found = new ArrayList<>(analysed.findings());
    AnalysedRules.all().forEach(rule -> found.addAll(rule.check(analysed)));
    return new Analysed(graph, analysed.datasets(), analysed.sinks(), Diagnostics.sorted(found));
  }
}
