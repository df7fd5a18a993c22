package dev.sluice.cli.commands;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Analysis;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Bundle;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether Spark's analyser looks at the project, and what it is told. */
final class AnalysisArguments {

  @Option(
      names = "--no-analysis",
      description = "Leave out what needs Spark's analyser: columns, types, streams.")
  private boolean none;

  /**
   * The analysis of a bundle; absent when it is not wanted.
   *
   * @param target the target whose values variables take
   */
  Optional<Analysed> of(Bundle bundle, Optional<String> target) {
    return none
        ? Optional.empty()
        : Optional.of(Analysis.of(BundleGraph.of(bundle), new AnalysisOptions(Map.of(), target)));
  }
}
