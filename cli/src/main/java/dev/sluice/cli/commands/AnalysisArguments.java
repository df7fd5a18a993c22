package dev.sluice.cli.commands;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Analysis;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.analysis.schema.SchemaLock;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether Spark's analyser looks at the project, and what it is told. */
final class AnalysisArguments {

  @Option(
      names = "--no-analysis",
      description = "Leave out what needs Spark's analyser: columns, types, streams.")
  private boolean none;

  @Option(
      names = "--require-schemas",
      description = "Make it an error that the columns of a dataset are not, or partly, known.")
  private boolean required;

  /** An analysis, for those who have no command line. */
  static AnalysisArguments of(boolean required) {
    AnalysisArguments arguments = new AnalysisArguments();
    arguments.required = required;
    return arguments;
  }

  /** Whether the columns of all datasets have to be known. */
  boolean requiresSchemas() {
    if (required && none) {
      throw Failure.usage("--require-schemas and --no-analysis exclude each other")
          .hint("leave one of them out");
    }
    return required;
  }

  /** Whether an analysis is wanted. */
  boolean isOn() {
    return !none;
  }

  /**
   * The analysis of a bundle.
   *
   * @param target the target whose values variables take
   * @param files have the lock file with the schemas of tables outside the bundle, if there is one
   * @throws Failure when the lock file is none
   */
  Analysed of(BundleGraph graph, Optional<String> target, ProjectFiles files) {
    Map<String, Schema> externals =
        files.read(SchemaLock.FILE).map(AnalysisArguments::externals).orElse(Map.of());
    return Analysis.of(graph, new AnalysisOptions(externals, target));
  }

  private static Map<String, Schema> externals(String lock) {
    try {
      return SchemaLock.read(lock).externals();
    } catch (SchemaLock.Invalid invalid) {
      List<SchemaProblem> problems = invalid.problems();
      Failure failure =
          Failure.usage(
              problems.size() == 1
                  ? "`%s` has a mistake".formatted(SchemaLock.FILE)
                  : "`%s` has %d mistakes".formatted(SchemaLock.FILE, problems.size()));
      for (SchemaProblem problem : problems) {
        failure =
            failure.detail(
                "    %s:%d: %s".formatted(SchemaLock.FILE, problem.line(), problem.getMessage()));
      }
      for (String hint : problems.stream().flatMap(it -> it.hints().stream()).distinct().toList()) {
        failure = failure.hint(hint);
      }
      throw failure;
    }
  }
}
