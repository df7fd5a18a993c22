package dev.sluice.analysis;

import dev.sluice.analysis.spark.BundleAnalysis;
import dev.sluice.compiler.graph.BundleGraph;

/** Has Spark's analyser look at a whole bundle. */
public final class Analysis {

  private Analysis() {}

  /**
   * Schemas, lineage and mistakes of every dataset. Needs no network, no disk and no session of
   * Spark's; the same arguments give the same result.
   */
  public static Analysed of(BundleGraph graph, AnalysisOptions options) {
    return BundleAnalysis.of(graph, options);
  }
}
