package dev.sluice.cli.commands;

import dev.sluice.compiler.Compilation;
import picocli.CommandLine.Option;

/** How much a command says, in which form, and what makes it fail. */
final class ReportArguments {

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Choice.FailOns.class,
      completionCandidates = Choice.FailOns.class,
      description = "What makes it fail: error (default), warning, info or never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print findings and errors only.")
  private boolean quiet;

  @Option(names = "--json", description = "Print one JSON document instead of text.")
  private boolean json;

  FailOn failOn() {
    return failOn;
  }

  /** Whether a command that needs the output can't go on. */
  boolean fails(Compilation compilation) {
    return compilation.hasErrors() || failOn.fails(compilation.diagnostics());
  }

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }
}
