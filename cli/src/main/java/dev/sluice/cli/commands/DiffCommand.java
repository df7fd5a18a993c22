package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.output.Change;
import dev.sluice.cli.output.Conflict;
import dev.sluice.cli.output.OutputFolder;
import dev.sluice.cli.output.Plan;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What compiling would change in a folder. */
@Command(
    name = "diff",
    sortOptions = false,
    customSynopsis = "sluice diff PATH.. --out DIR [OPTIONS]",
    header = "Shows what compiling would change in a folder, and writes nothing.",
    description = "%nPrints a unified diff. The exit code is 1 if there is a difference.%n",
    footer = {
      "",
      "Examples:",
      "  sluice diff . --out bundle                     what does my change do?",
      "  sluice diff . --out bundle --quiet || echo stale    in CI: is the output up to date?",
      "  sluice diff . --out bundle > change.patch      git apply and patch read it"
    })
public final class DiffCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ProjectArguments project;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Against what.")
  private Path out;

  @Mixin private CompilerArguments compiler;
  @Mixin private ReportArguments report;

  /** A command that prints to a console. */
  public DiffCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    OutputFolder folder = new OutputFolder(out);
    Run run;
    Optional<Plan> plan;
    try (Progress progress = console.progress()) {
      run = Run.of(project, compiler, console, progress);
      plan = report.fails(run.compilation()) ? Optional.empty() : Optional.of(run.plan(folder));
    }
    boolean same = plan.map(Plan::changes).filter(List::isEmpty).isPresent();
    ExitCode code = same ? ExitCode.FINE : ExitCode.FINDINGS;
    if (report.json()) {
      JsonReport json = new JsonReport(run);
      plan.map(json::plan).orElse(json).print(console.out(), code);
      return code.code();
    }
    console.printFindings(console.err(), run.compilation().diagnostics());
    plan.ifPresent(changes -> show(folder, changes));
    return code.code();
  }

  private void show(OutputFolder folder, Plan plan) {
    if (!report.quiet()) {
      for (Change change : plan.changes()) {
        folder.difference(change).unified("a/", "b/").forEach(this::printLine);
      }
      console.out().flush();
    }
    for (Conflict conflict : plan.conflicts()) {
      note(
          "`%s` %s; `sluice compile` refuses that%s"
              .formatted(
                  conflict.path(),
                  conflict.reason().description(),
                  conflict.reason().isForcible() ? " without --force" : ""));
    }
    for (String key : plan.removedPipelines()) {
      note(
          "of pipeline `%s` nothing would be left; `sluice compile` refuses that without .movedFrom(\"%s\") or --allow-removed=%s"
              .formatted(key, key, key));
    }
    console.err().flush();
  }

  private void note(String sentence) {
    console.err().println("note: " + sentence);
  }

  private void printLine(String line) {
    String colour =
        switch (line.isEmpty() ? ' ' : line.charAt(0)) {
          case '+' -> "32";
          case '-' -> "31";
          case '@' -> "36";
          default -> "";
        };
    boolean plain = colour.isEmpty() || !console.colourOut();
    console.out().println(plain ? line : "\u001b[" + colour + "m" + line + "\u001b[m");
  }
}
