package dev.sluice.cli.commands;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.deploy.observe.History;
import dev.sluice.deploy.watch.UpdateRun;
import dev.sluice.deploy.workspace.RemotePipeline;
import dev.sluice.deploy.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that look back have in common. */
final class WatchOptions {

  private static final int MOST = 100;

  @Option(
      names = "--updates",
      paramLabel = "N",
      description = "Over how many of the last updates. Default: ${DEFAULT-VALUE}.")
  private int updates = 10;

  @Option(names = "--json", description = "One JSON document, for programs.")
  private boolean json;

  @Mixin private WorkspaceOptions workspace;

  Workspace connect(Connections connections) {
    if (updates < 1 || updates > MOST) {
      throw Failure.usage("--updates has to be from 1 to %d, not %d".formatted(MOST, updates))
          .hint("leave it out for the last 10");
    }
    return workspace.connect(connections);
  }

  boolean json() {
    return json;
  }

  List<UpdateRun> history(Workspace from, RemotePipeline pipeline, Progress progress) {
    progress.stage("reading the last updates of `" + pipeline.name() + "`");
    return WorkspaceOptions.asking(() -> History.of(from.pipelines(), pipeline.id(), updates));
  }

  /** A heading over what is told of one of several pipelines. */
  static void heading(Console console, RemotePipeline pipeline) {
    console.out().println("pipeline `" + pipeline.name() + "` (" + pipeline.id() + ")");
  }
}
