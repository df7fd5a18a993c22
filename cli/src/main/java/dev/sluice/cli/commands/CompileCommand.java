package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.output.OutputFolder;
import dev.sluice.cli.output.Plan;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.diagnostics.DiagnosticText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compiles a project into a folder. */
@Command(
    name = "compile",
    sortOptions = false,
    customSynopsis = "sluice compile PATH.. --out DIR [OPTIONS]",
    header = "Compiles a project into a folder.",
    description =
        "%nWrites Python sources, pipeline JSON for each target, and a bundle: what changed, and no"
            + " more. Deletes what it wrote before and no longer does. Touches nothing else. With"
            + " findings at or above --fail-on, nothing is written.%n",
    footer = {
      "",
      "Examples:",
      "  sluice compile src/main/java/com/acme/Orders.java --out bundle",
      "  sluice compile . --out bundle                  a Maven project",
      "  sluice compile . --out old --dialect dlt       the forms of older workspaces",
      "  sluice compile . --out bundle --target prod --user ada@acme.com",
      "  sluice diff . --out bundle                     what would change?"
    })
public final class CompileCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ProjectArguments project;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to.")
  private Path out;

  @Mixin private CompilerArguments compiler;
  @Mixin private AnalysisArguments analysis;

  @Option(
      names = "--force",
      description = "Overwrite and delete files that a person edited or made.")
  private boolean force;

  @Option(
      names = "--allow-removed",
      paramLabel = "KEY",
      split = ",",
      description = "Pipelines that may disappear, and their tables with them.")
  private List<String> allowRemoved = List.of();

  @Mixin private ReportArguments report;

  /** A command that prints to a console. */
  public CompileCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    OutputFolder folder = new OutputFolder(out);
    Run run;
    Optional<Plan> plan;
    try (Progress progress = console.progress()) {
      run = Run.of(project, compiler, analysis, console, progress);
      plan =
          report.fails(run.compilation())
              ? Optional.empty()
              : Optional.of(write(folder, run, progress));
    }
    return plan.isPresent() ? written(run, plan.get()) : failed(run);
  }

  private Plan write(OutputFolder folder, Run run, Progress progress) {
    progress.stage("writing " + out);
    Plan plan = run.plan(folder);
    Refusals.check(plan, out, force, allowRemoved);
    folder.apply(plan);
    return plan;
  }

  private int failed(Run run) {
    if (report.json()) {
      new JsonReport(run).print(console.out(), ExitCode.FINDINGS);
    } else {
      printFindings(run);
      String count = DiagnosticText.count(run.compilation().diagnostics());
      console.err().println(count + "; nothing was written");
      console.err().flush();
    }
    return ExitCode.FINDINGS.code();
  }

  private int written(Run run, Plan plan) {
    if (report.json()) {
      new JsonReport(run).plan(plan).print(console.out(), ExitCode.FINE);
      return ExitCode.FINE.code();
    }
    printFindings(run);
    if (!report.quiet()) {
      console.out().println(Summary.of(run));
      Summary.print(console.out(), plan);
      console.out().println(out + ": " + Summary.counts(plan));
      console.out().flush();
      Summary.printNotes(console.err(), run);
    }
    return ExitCode.FINE.code();
  }

  private void printFindings(Run run) {
    console.printFindings(console.err(), run.compilation().diagnostics());
  }
}
