package dev.sluice.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Analysis;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.examples.trials.Trials;
import dev.sluice.model.Project;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spark has nothing against any of the examples. */
final class AnalysisTest {

  static Stream<Project> projects() {
    return Stream.concat(Examples.all().stream(), Trials.all().stream());
  }

  @ParameterizedTest
  @MethodSource("projects")
  void isSilent(Project project) {
    Analysed analysed = Analysis.of(BundleGraph.of(project.define()), AnalysisOptions.none());

    assertThat(DiagnosticText.plain().of(analysed.findings())).isEmpty();
  }
}
