package dev.sluice.cli.commands;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Analysis;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether Spark's analyser looks at the project, and what it is told. */
final class AnalysisArguments {

  @Option(
      names = "--no-analysis",
      description = "Leave out what needs Spark's analyser: columns, types, streams.")
  private boolean none;

  /** Whether an analysis is wanted. */
  boolean isOn() {
    return !none;
  }

  /**
   * The analysis of a bundle.
   *
   * @param target the target whose values variables take
   */
  Analysed of(BundleGraph graph, Optional<String> target) {
    return Analysis.of(graph, options(target));
  }

  /** What the analysis is told. */
  AnalysisOptions options(Optional<String> target) {
    return new AnalysisOptions(Map.of(), target);
  }
}
