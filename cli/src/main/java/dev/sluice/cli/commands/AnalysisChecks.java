package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysisRules;
import dev.sluice.compiler.Checks;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The analysis as checks of a compilation; it keeps what else it finds out. */
final class AnalysisChecks implements Checks {

  private final AnalysisArguments arguments;
  private Optional<Analysed> analysed = Optional.empty();

  AnalysisChecks(AnalysisArguments arguments) {
    this.arguments = requireNonNull(arguments, "arguments");
  }

  /** What the analysis has found out; absent when there was none. */
  Optional<Analysed> analysed() {
    return analysed;
  }

  @Override
  public Set<String> ids() {
    return AnalysisRules.ids();
  }

  @Override
  public boolean isOn() {
    return arguments.isOn();
  }

  @Override
  public List<Diagnostic> check(
      BundleGraph graph, CompilerOptions options, List<Diagnostic> structural) {
    Analysed found = arguments.of(graph, options.target());
    analysed = Optional.of(found);
    return found.findings().stream()
        .filter(each -> structural.stream().noneMatch(known -> isSame(known, each)))
        .toList();
  }

  /** Two rules of one id at one place say the same in other words. */
  private static boolean isSame(Diagnostic known, Diagnostic found) {
    return known.rule().equals(found.rule())
        && known.origin().toString().equals(found.origin().toString());
  }
}
