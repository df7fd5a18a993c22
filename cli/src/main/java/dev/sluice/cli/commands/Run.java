package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Analysed;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import java.util.List;
import java.util.Optional;

/**
 * A project that was loaded, run and compiled: what every command on a project begins with.
 *
 * @param compilation with the findings of the analysis among its own
 * @param analysed absent when no analysis was wanted
 */
record Run(ProjectLoader.Loaded project, Compilation compilation, Optional<Analysed> analysed) {

  Run {
    requireNonNull(project, "project");
    requireNonNull(compilation, "compilation");
    requireNonNull(analysed, "analysed");
  }

  /** A project that is compiled only. */
  static Run of(
      ProjectArguments arguments, CompilerArguments compiler, Console console, Progress progress) {
    compiler.check();
    ProjectLoader.Loaded project = arguments.load(console, progress);
    progress.stage("compiling " + project.className());
    return of(project, compiler.options(project.className()));
  }

  /** The part behind the loading, for tests that have projects of another origin too. */
  static Run of(ProjectLoader.Loaded project, CompilerOptions options) {
    return new Run(
        project, Compiler.compile(project.bundle(), options, project.files()), Optional.empty());
  }

  /** A project that is compiled and analysed. */
  static Run of(
      ProjectArguments arguments,
      CompilerArguments compiler,
      AnalysisArguments analysis,
      Console console,
      Progress progress) {
    compiler.check();
    ProjectLoader.Loaded project = arguments.load(console, progress);
    progress.stage("checking and compiling " + project.className());
    return of(project, compiler.options(project.className()), analysis);
  }

  /** The part behind the loading, for tests that have projects of another origin too. */
  static Run of(ProjectLoader.Loaded project, CompilerOptions options, AnalysisArguments analysis) {
    AnalysisChecks checks = new AnalysisChecks(analysis);
    Compilation compilation =
        Compiler.compile(project.bundle(), options, project.files(), List.of(checks));
    return new Run(project, compilation, checks.analysed());
  }
}
