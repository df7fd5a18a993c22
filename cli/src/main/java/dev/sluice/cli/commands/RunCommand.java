package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.deploy.observe.RemoteUpdates;
import dev.sluice.deploy.observe.RunRequest;
import dev.sluice.deploy.watch.FailureText;
import dev.sluice.deploy.watch.Follower;
import dev.sluice.deploy.watch.UpdateSource;
import dev.sluice.deploy.watch.UpdateView;
import dev.sluice.deploy.workspace.Workspace;
import dev.sluice.deploy.workspace.WorkspaceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts an update of a pipeline and follows it. */
@Command(
    name = "run",
    sortOptions = false,
    customSynopsis = "sluice run PIPELINE [OPTIONS]",
    header = "Starts an update of a pipeline, and follows it to its end.",
    description =
        "%nOn a terminal as a table of its datasets, else with a line for each event. When it"
            + " fails, the exit code is 4, and what failed is explained: of a project with your"
            + " line.%n",
    footer = {
      "",
      "Examples:",
      "  sluice run .                                  the one pipeline of the project here",
      "  sluice run . -t prod --refresh orders,items   two of its datasets",
      "  sluice run orders --validate-only             checks the code, writes nothing",
      "  sluice run orders --full-refresh items --yes  computes `items` anew",
      "  sluice run orders --no-wait                   prints the update's id"
    })
public final class RunCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Console console;
  private final Connections connections;

  @Mixin private PipelineArguments pipeline;

  @Option(names = "--full-refresh-all", description = "Compute every dataset anew.")
  private boolean fullRefreshAll;

  @Option(
      names = "--full-refresh",
      split = ",",
      paramLabel = "T",
      description = "Compute these datasets anew.")
  private List<String> fullRefresh = new ArrayList<>();

  @Option(
      names = "--refresh",
      split = ",",
      paramLabel = "T",
      description = "Bring these datasets up to date only. Default: all.")
  private List<String> refresh = new ArrayList<>();

  @Option(names = "--validate-only", description = "Check the code, and write nothing.")
  private boolean validateOnly;

  @Option(
      names = "--parameters",
      split = ",",
      paramLabel = "K=V",
      description = "Parameters of this update only.")
  private Map<String, String> parameters = new TreeMap<>();

  @Option(
      names = "--yes",
      description =
          "Compute anew although what the sources no longer hold is lost by it: a message bus keeps"
              + " days, a folder what nobody has deleted.")
  private boolean yes;

  @Option(names = "--no-wait", description = "Print the update's id, and do not follow it.")
  private boolean noWait;

  @Option(
      names = "--stop-on-interrupt",
      description = "Ctrl-C stops the update too. Default: it goes on.")
  private boolean stopOnInterrupt;

  @Option(
      names = "--json",
      description = "A line of JSON for each event, and one for the result at the end.")
  private boolean json;

  @Mixin private WorkspaceOptions options;

  /** A command that prints to a console. */
  public RunCommand(Console console, Connections connections) {
    this.console = requireNonNull(console, "console");
    this.connections = requireNonNull(connections, "connections");
  }

  @Override
  public Integer call() throws InterruptedException {
    RunRequest request =
        new RunRequest(fullRefreshAll, fullRefresh, refresh, validateOnly, parameters);
    check(request);
    Workspace workspace = options.connect(connections);
    PipelineArguments.Watched one;
    try (Progress progress = console.progress()) {
      one = pipeline.one(workspace, console, progress);
    }
    String id = one.pipeline().id();
    String update = start(request, workspace, id);
    if (noWait) {
      console.out().println(json ? "{\"update_id\":\"" + update + "\"}" : update);
      console.out().flush();
      return ExitCode.FINE.code();
    }
    console.err().println("update " + workspace.updateUrl(id, update));
    console.err().flush();
    UpdateScreen screen = new UpdateScreen(console, workspace.time(), json);
    UpdateView end = follow(workspace, id, update, screen);
    screen.end(end);
    if (end.state().equals("COMPLETED")) {
      return ExitCode.FINE.code();
    }
    explain(end, one);
    return ExitCode.UPDATE_FAILED.code();
  }

  private void check(RunRequest request) {
    if (fullRefreshAll && !(fullRefresh.isEmpty() && refresh.isEmpty())) {
      throw Failure.usage("--full-refresh-all is about all datasets")
          .hint("leave --full-refresh and --refresh out");
    }
    if (validateOnly && (request.isFull() || !refresh.isEmpty())) {
      throw Failure.usage("--validate-only writes nothing, so there is nothing to refresh")
          .hint("leave one of the two out");
    }
    if (request.isFull() && !yes) {
      String what = fullRefreshAll ? "every dataset" : "`" + String.join("`, `", fullRefresh) + "`";
      throw Failure.of(
              ExitCode.REFUSED,
              "a full refresh computes %s anew, and what the sources no longer hold is lost"
                  .formatted(what))
          .hint("add --yes if the sources still hold everything")
          .hint("without --full-refresh an update reads what is new");
    }
  }

  private static String start(RunRequest request, Workspace workspace, String id) {
    try {
      return request.start(workspace.pipelines(), id);
    } catch (WorkspaceException e) {
      Failure failure = WorkspaceOptions.failure(e);
      throw e.is(WorkspaceException.Kind.CONFLICT)
          ? failure.hint("wait for the update that runs: `sluice events %s --follow`".formatted(id))
          : failure;
    }
  }

  private UpdateView follow(Workspace workspace, String id, String update, UpdateScreen screen)
      throws InterruptedException {
    Thread stop = new Thread(() -> workspace.pipelines().stop(id), "stop");
    if (stopOnInterrupt) {
      Runtime.getRuntime().addShutdownHook(stop);
    }
    Follower follower = new Follower(workspace.time()::now, workspace.time()::sleep, PATIENCE);
    try {
      UpdateView end =
          follower.follow(new RemoteUpdates(workspace.pipelines(), id, update), screen);
      if (stopOnInterrupt) {
        Runtime.getRuntime().removeShutdownHook(stop);
      }
      return end;
    } catch (UpdateSource.LostException e) {
      throw Failure.of(
              ExitCode.WORKSPACE,
              "no answer for %d minutes; update `%s` may still run"
                  .formatted(PATIENCE.toMinutes(), update))
          .detail("  " + e.getMessage())
          .hint("look later: `sluice events %s --update %s`".formatted(id, update));
    } catch (WorkspaceException e) {
      throw WorkspaceOptions.failure(e);
    }
  }

  private void explain(UpdateView end, PipelineArguments.Watched one) {
    if (!end.run().update().isFailed()) {
      console.err().println("error: update `%s` was stopped.".formatted(end.run().update().id()));
    } else if (json) {
      console
          .out()
          .println(FailureText.json(dev.sluice.deploy.watch.Failure.of(end.run(), one.sources())));
      console.out().flush();
    } else {
      console
          .err()
          .print(FailureText.of(dev.sluice.deploy.watch.Failure.of(end.run(), one.sources())));
    }
    console.err().flush();
  }
}
