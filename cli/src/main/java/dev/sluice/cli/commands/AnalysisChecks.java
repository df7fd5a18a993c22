package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysisRules;
import dev.sluice.analysis.RequiredSchemas;
import dev.sluice.compiler.Checks;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The analysis as checks of a compilation; it keeps what else it finds out. */
final class AnalysisChecks implements Checks {

  /** What rules of the analysis say in other words, by the structural rule that says it too. */
  private static final Map<String, Set<String>> SAME =
      Map.of(
          "expectation.unsupported",
          Set.of(
              "expectations.several-rows",
              "expectations.not-deterministic",
              "expectations.subquery"),
          "expectation.empty",
          Set.of("sql.syntax"),
          "expression.empty",
          Set.of("sql.syntax"),
          "sql.placeholder",
          Set.of("sql.syntax"));

  private final AnalysisArguments arguments;
  private final ProjectFiles files;
  private Optional<Analysed> analysed = Optional.empty();

  AnalysisChecks(AnalysisArguments arguments, ProjectFiles files) {
    this.arguments = requireNonNull(arguments, "arguments");
    this.files = requireNonNull(files, "files");
  }

  /** What the analysis has found out; absent when there was none. */
  Optional<Analysed> analysed() {
    return analysed;
  }

  @Override
  public Set<String> ids() {
    Set<String> ids = new HashSet<>(AnalysisRules.ids());
    ids.removeAll(RequiredSchemas.ids());
    return ids;
  }

  @Override
  public boolean isOn() {
    return arguments.isOn();
  }

  @Override
  public List<Diagnostic> check(
      BundleGraph graph, CompilerOptions options, List<Diagnostic> structural) {
    Analysed found = arguments.of(graph, options.target(), files);
    analysed = Optional.of(found);
    return found.findings().stream()
        .filter(each -> structural.stream().noneMatch(known -> isSame(known, each)))
        .toList();
  }

  /** Two rules that say the same in other words, at one place or of one dataset's stream. */
  private static boolean isSame(Diagnostic known, Diagnostic found) {
    boolean same =
        known.rule().equals(found.rule())
            || SAME.getOrDefault(known.rule(), Set.of()).contains(found.rule());
    boolean stream =
        found.rule().equals("stream.window-function")
            && known.message().contains(found.message().split(" ", 2)[0]);
    return same && (stream || known.origin().toString().equals(found.origin().toString()));
  }
}
