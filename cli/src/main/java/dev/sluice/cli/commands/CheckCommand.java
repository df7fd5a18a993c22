package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  sluice check . --format github                 annotations in a workflow of GitHub",
      "  sluice check . --dialect dlt                   is there anything that dlt lacks?"
    })
public final class CheckCommand implements Callable<Integer> {

  static final String FORMAT = "--format";

  private final Console console;

  @Mixin private ProjectArguments project;
  @Mixin private CompilerArguments compiler;
  @Mixin private AnalysisArguments analysis;
  @Mixin private ReportArguments report;

  @Option(
      names = FORMAT,
      paramLabel = "F",
      converter = Choice.Formats.class,
      completionCandidates = Choice.Formats.class,
      description =
          "The form of the report: text (default), json, sarif for code scanning, or github for"
              + " annotations of a workflow.")
  private Optional<ReportFormat> format = Optional.empty();

  /** A command that prints to a console. */
  public CheckCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    ReportFormat chosen = format();
    Run run;
    try (Progress progress = console.progress()) {
      run = Run.of(project, compiler, analysis, console, progress);
    }
    List<Diagnostic> findings = run.compilation().diagnostics();
    boolean fails = report.failOn().fails(findings);
    ExitCode code = fails ? ExitCode.FINDINGS : ExitCode.FINE;
    switch (chosen) {
      case JSON -> new JsonReport(run).print(console.out(), code);
      case SARIF -> new SarifReport(run).print(console.out(), code);
      case GITHUB -> {
        GithubReport.print(console.out(), run);
        printSummary(run);
      }
      case TEXT -> {
        console.printFindings(console.out(), findings);
        printSummary(run);
      }
    }
    return code.code();
  }

  private ReportFormat format() {
    if (report.json() && format.filter(chosen -> chosen != ReportFormat.JSON).isPresent()) {
      throw Failure.usage("--json and --format exclude each other").hint("leave --json out");
    }
    return format.orElse(report.json() ? ReportFormat.JSON : ReportFormat.TEXT);
  }

  private void printSummary(Run run) {
    if (!report.quiet()) {
      String count = DiagnosticText.count(run.compilation().diagnostics());
      int suppressed = run.compilation().suppressed().size();
      String more = suppressed == 0 ? "" : ", %d suppressed".formatted(suppressed);
      console.out().println(Summary.checked(run) + ": " + count + more);
    }
    console.out().flush();
  }
}
