package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;

/** A project that was loaded, run and compiled: what every command on a project begins with. */
record Run(ProjectLoader.Loaded project, Compilation compilation) {

  Run {
    requireNonNull(project, "project");
    requireNonNull(compilation, "compilation");
  }

  static Run of(
      ProjectArguments arguments, CompilerArguments compiler, Console console, Progress progress) {
    ProjectLoader.Loaded project = arguments.load(console, progress);
    progress.stage("compiling " + project.className());
    return of(project, compiler.options(project.className()));
  }

  /** The part behind the loading, for tests that have projects of another origin too. */
  static Run of(ProjectLoader.Loaded project, CompilerOptions options) {
    return new Run(project, Compiler.compile(project.bundle(), options, project.files()));
  }
}
