package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.deploy.observe.Neighbourhood;
import dev.sluice.deploy.watch.Doctor;
import dev.sluice.deploy.watch.DoctorText;
import dev.sluice.deploy.watch.Finding;
import dev.sluice.deploy.watch.Patient;
import dev.sluice.deploy.watch.UpdateRun;
import dev.sluice.deploy.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is wrong with a pipeline. */
@Command(
    name = "doctor",
    sortOptions = false,
    customSynopsis = "sluice doctor PIPELINE [OPTIONS]",
    header = "Goes through what can be wrong with a pipeline, on its real state.",
    description =
        "%nFive symptoms: creation fails; stuck or failing; expectation failures; slow; tables not"
            + " created. Each check says what it looked at, what it found, and what to do. The exit"
            + " code is 1 if there is a problem. Nothing is changed.%n",
    footer = {
      "",
      "Examples:",
      "  sluice doctor .                   the one pipeline of the project in this folder",
      "  sluice doctor orders --json       for programs"
    })
public final class DoctorCommand implements Callable<Integer> {

  private final Console console;
  private final Connections connections;

  @Mixin private PipelineArguments pipeline;
  @Mixin private WatchOptions options;

  /** A command that prints to a console. */
  public DoctorCommand(Console console, Connections connections) {
    this.console = requireNonNull(console, "console");
    this.connections = requireNonNull(connections, "connections");
  }

  @Override
  public Integer call() {
    Workspace workspace = options.connect(connections);
    List<Finding> findings;
    try (Progress progress = console.progress()) {
      PipelineArguments.Watched one = pipeline.one(workspace, console, progress);
      List<UpdateRun> runs = options.history(workspace, one.pipeline(), progress);
      progress.stage("looking for its source code and its tables");
      findings =
          Doctor.examine(
              new Patient(
                  one.pipeline().json(),
                  runs,
                  one.sources(),
                  Neighbourhood.of(workspace, one.pipeline(), runs),
                  workspace.time().now()));
    }
    if (options.json()) {
      JsonText.print(console.out(), DoctorText.json(findings));
    } else {
      console.out().print(DoctorText.of(findings));
      console.out().flush();
    }
    boolean problem =
        findings.stream().anyMatch(found -> found.outcome() == Finding.Outcome.PROBLEM);
    return (problem ? ExitCode.FINDINGS : ExitCode.FINE).code();
  }
}
