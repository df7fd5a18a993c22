package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.RequiredSchemas;
import dev.sluice.compiler.Checks;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.List;
import java.util.Set;

/** That the columns of all datasets are known, for those who ask for it. */
final class RequiredSchemaChecks implements Checks {

  private final AnalysisArguments arguments;
  private final AnalysisChecks analysis;

  /** Checks that look at what others, which run before, have found out. */
  RequiredSchemaChecks(AnalysisArguments arguments, AnalysisChecks analysis) {
    this.arguments = requireNonNull(arguments, "arguments");
    this.analysis = requireNonNull(analysis, "analysis");
  }

  @Override
  public Set<String> ids() {
    return RequiredSchemas.ids();
  }

  @Override
  public boolean isOn() {
    return arguments.requiresSchemas();
  }

  @Override
  public List<Diagnostic> check(
      BundleGraph graph, CompilerOptions options, List<Diagnostic> structural) {
    return analysis.analysed().map(RequiredSchemas::check).orElse(List.of());
  }
}
