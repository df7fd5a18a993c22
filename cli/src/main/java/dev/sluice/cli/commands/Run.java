package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Analysed;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import java.util.ArrayList;
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
    Run compiled = of(arguments, compiler, console, progress);
    progress.stage("analysing " + compiled.project.className());
    CompilerOptions options = compiler.options(compiled.project.className());
    Optional<Analysed> analysed = analysis.of(compiled.project.bundle(), options.target());
    return new Run(
        compiled.project,
        analysed
            .map(found -> with(compiled.compilation, found.findings()))
            .orElse(compiled.compilation),
        analysed);
  }

  private static Compilation with(Compilation compilation, List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(compilation.diagnostics());
    for (Diagnostic found : more) {
      if (compilation.diagnostics().stream().noneMatch(known -> isSame(known, found))) {
        all.add(found);
      }
    }
    return new Compilation(Diagnostics.sorted(all), compilation.artifacts(), compilation.notes());
  }

  /** Two rules of one id at one place say the same in other words. */
  private static boolean isSame(Diagnostic known, Diagnostic found) {
    return known.rule().equals(found.rule())
        && known.origin().toString().equals(found.origin().toString());
  }
}
