package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Findings only; writes nothing. */
@Command(
    name = "check",
    sortOptions = false,
    customSynopsis = "sluice check PATH.. [OPTIONS]%n",
    header = "Checks a project as a whole, and writes nothing.",
    footer = {
      "",
      "Examples:",
      "  sluice check src/main/java/com/acme/Orders.java",
      "  sluice check . --fail-on warning --quiet       in CI: silent unless it fails",
      "  sluice check . --dialect dlt                   is there anything that dlt lacks?"
    })
public final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ProjectArguments project;
  @Mixin private CompilerArguments compiler;
  @Mixin private AnalysisArguments analysis;
  @Mixin private ReportArguments report;

  /** A command that prints to a console. */
  public CheckCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    Run run;
    try (Progress progress = console.progress()) {
      run = Run.of(project, compiler, analysis, console, progress);
    }
    List<Diagnostic> findings = run.compilation().diagnostics();
    boolean fails = report.failOn().fails(findings);
    ExitCode code = fails ? ExitCode.FINDINGS : ExitCode.FINE;
    if (report.json()) {
      new JsonReport(run).print(console.out(), code);
      return code.code();
    }
    console.printFindings(console.out(), findings);
    if (!report.quiet()) {
      console.out().println(Summary.checked(run) + ": " + DiagnosticText.count(findings));
    }
    console.out().flush();
    return code.code();
  }
}
