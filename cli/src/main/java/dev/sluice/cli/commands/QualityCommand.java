package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.deploy.watch.Quality;
import dev.sluice.deploy.watch.QualityText;
import dev.sluice.deploy.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How the expectations of a pipeline are met. */
@Command(
    name = "quality",
    sortOptions = false,
    customSynopsis = "sluice quality PIPELINE [OPTIONS]",
    header = "Shows how the expectations of a pipeline were met over its last updates.",
    description =
        "%nFor each expectation: rows that passed and failed, the share, that of the newest update,"
            + " and where it goes. Of a project also the rule and its line.%n",
    footer = {
      "",
      "Examples:",
      "  sluice quality .                        the one pipeline of the project in this folder",
      "  sluice quality orders --updates 30      over the last 30 updates",
      "  sluice quality . -t prod --json         for programs, update by update"
    })
public final class QualityCommand implements Callable<Integer> {

  private final Console console;
  private final Connections connections;

  @Mixin private PipelineArguments pipeline;
  @Mixin private WatchOptions options;

  /** A command that prints to a console. */
  public QualityCommand(Console console, Connections connections) {
    this.console = requireNonNull(console, "console");
    this.connections = requireNonNull(connections, "connections");
  }

  @Override
  public Integer call() {
    Workspace workspace = options.connect(connections);
    Quality quality;
    try (Progress progress = console.progress()) {
      PipelineArguments.Watched one = pipeline.one(workspace, console, progress);
      quality = Quality.of(options.history(workspace, one.pipeline(), progress), one.sources());
    }
    if (options.json()) {
      JsonText.print(console.out(), QualityText.json(quality));
    } else {
      console.out().print(QualityText.of(quality));
      console.out().flush();
    }
    return ExitCode.FINE.code();
  }
}
