package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.deploy.watch.Health;
import dev.sluice.deploy.watch.HealthText;
import dev.sluice.deploy.workspace.RemotePipeline;
import dev.sluice.deploy.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What state pipelines are in. */
@Command(
    name = "status",
    sortOptions = false,
    customSynopsis = "sluice status PIPELINE [OPTIONS]",
    header = "Shows the state and the health of a pipeline, or of all pipelines of a project.",
    description =
        "%nIts state, its last updates with durations and rows, how many failed, what waits at its"
            + " sources, and what was computed anew as a whole.%n",
    footer = {
      "",
      "Examples:",
      "  sluice status .                      all pipelines of the project in this folder",
      "  sluice status orders --updates 50    over the last 50 updates",
      "  sluice status . -t prod --json       for programs"
    })
public final class StatusCommand implements Callable<Integer> {

  private final Console console;
  private final Connections connections;

  @Mixin private PipelineArguments pipeline;
  @Mixin private WatchOptions options;

  /** A command that prints to a console. */
  public StatusCommand(Console console, Connections connections) {
    this.console = requireNonNull(console, "console");
    this.connections = requireNonNull(connections, "connections");
  }

  private record Line(RemotePipeline pipeline, Health health) {}

  @Override
  public Integer call() {
    Workspace workspace = options.connect(connections);
    List<Line> lines = new ArrayList<>();
    try (Progress progress = console.progress()) {
      for (PipelineArguments.Watched each : pipeline.all(workspace, console, progress)) {
        lines.add(
            new Line(
                each.pipeline(), Health.of(options.history(workspace, each.pipeline(), progress))));
      }
    }
    if (options.json()) {
      JsonText.print(console.out(), json(lines));
    } else {
      lines.forEach(this::print);
      console.out().flush();
    }
    return ExitCode.FINE.code();
  }

  private void print(Line line) {
    WatchOptions.heading(console, line.pipeline());
    String health = line.pipeline().health().map(word -> ", " + word).orElse("");
    console.out().println("state       " + line.pipeline().state().orElse("-") + health);
    console.out().println(HealthText.of(line.health()));
  }

  private static ObjectNode json(List<Line> lines) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode pipelines = json.putArray("pipelines");
    for (Line line : lines) {
      ObjectNode node = pipelines.addObject();
      node.put("pipeline_id", line.pipeline().id()).put("name", line.pipeline().name());
      line.pipeline().state().ifPresent(state -> node.put("state", state));
      line.pipeline().health().ifPresent(health -> node.put("health", health));
      node.setAll(HealthText.json(line.health()));
    }
    return json;
  }
}
