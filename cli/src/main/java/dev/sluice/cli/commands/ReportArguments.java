package dev.sluice.cli.commands;

import picocli.CommandLine.Option;

/** How much a command says, in which form, and what makes it fail. */
final class ReportArguments {

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = Choice.FailOns.class,
      completionCandidates = Choice.FailOns.class,
      description = "What makes it fail: error (default), warning or info.")
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

  boolean quiet() {
    return quiet;
  }

  boolean json() {
    return json;
  }
}
