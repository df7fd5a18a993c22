package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.events.EventFilter;
import dev.sluice.deploy.events.EventText;
import dev.sluice.deploy.events.KnownEvents;
import dev.sluice.deploy.workspace.EventQuery;
import dev.sluice.deploy.workspace.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The event log of a pipeline. */
@Command(
    name = "events",
    sortOptions = false,
    customSynopsis = "sluice events PIPELINE [OPTIONS]",
    header = "Shows what has happened in a pipeline.",
    description = "%nThe newest events, the oldest of them first, with their exceptions.%n",
    footer = {
      "",
      "Examples:",
      "  sluice events orders                              the newest 100",
      "  sluice events orders --level warn --since 1d      what went wrong since yesterday",
      "  sluice events orders --type flow_progress         what the flows did",
      "  sluice events orders --follow                     until Ctrl-C",
      "  sluice events orders --json | jq .details         with everything that the API tells"
    })
public final class EventsCommand implements Callable<Integer> {

  private static final Duration WAIT = Duration.ofSeconds(3);
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private final Console console;
  private final Connections connections;

  @Mixin private PipelineArguments pipeline;

  @Option(
      names = "--level",
      paramLabel = "L",
      description = "metrics, info, warn or error: events of this level and above. Default: all.")
  private Optional<String> level = Optional.empty();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "T",
      description = "Events of these types only, such as flow_progress,user_action.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      converter = SinceTime.Reader.class,
      description = "From when on: 30m, 2h, 1d (ago), or 2026-01-31T12:00:00Z.")
  private Optional<SinceTime> since = Optional.empty();

  @Option(names = "--update", paramLabel = "ID", description = "Events of this update only.")
  private Optional<String> update = Optional.empty();

  @Option(
      names = "--max-results",
      paramLabel = "N",
      description = "How many, the newest ones. Default: 100.")
  private int most = 100;

  @Option(names = "--follow", description = "Then wait for more, until Ctrl-C.")
  private boolean follow;

  @Option(names = "--json", description = "One line of JSON for each event, as the API tells it.")
  private boolean json;

  @Mixin private WorkspaceOptions options;

  /** A command that prints to a console. */
  public EventsCommand(Console console, Connections connections) {
    this.console = requireNonNull(console, "console");
    this.connections = requireNonNull(connections, "connections");
  }

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = options.connect(connections);
    String id;
    try (Progress progress = console.progress()) {
      id = pipeline.one(workspace, console, progress).pipeline().id();
    }
    EventFilter filter =
        new EventFilter(
            level.map(EventFilter::atLeast).orElse(Set.of()),
            new HashSet<>(types),
            since.map(time -> time.from(workspace.time().now())),
            update);
    List<Event> newest = WorkspaceOptions.asking(() -> newest(workspace, id, filter));
    newest.forEach(this::print);
    console.out().flush();
    if (follow) {
      follow(workspace, id, filter, newest);
    }
    return ExitCode.FINE.code();
  }

  private List<Event> newest(Workspace workspace, String id, EventFilter filter) {
    int page = Math.max(1, Math.min(most, EventQuery.LARGEST_PAGE));
    EventQuery query = new EventQuery(filter.query(), false, page);
    try (Stream<Event> events = events(workspace, id, query, filter)) {
      List<Event> newest = new ArrayList<>(events.limit(most).toList());
      newest.sort(Event.ORDER);
      return newest;
    }
  }

  private void follow(Workspace workspace, String id, EventFilter filter, List<Event> shown)
      throws InterruptedException {
    KnownEvents known = new KnownEvents(OVERLAP);
    known.fresh(shown);
    Optional<Event> last =
        shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
    EventFilter begin = filter.since(filter.since().orElse(workspace.time().now()));
    // What is older than what was shown was left out on purpose.
    Predicate<Event> wanted =
        event -> last.filter(newest -> Event.ORDER.compare(event, newest) < 0).isEmpty();
    while (true) {
      EventFilter later = known.since().map(filter::since).orElse(begin);
      EventQuery query = new EventQuery(later.query(), true, EventQuery.LARGEST_PAGE);
      List<Event> events =
          WorkspaceOptions.asking(() -> events(workspace, id, query, later).toList());
      known.fresh(events).stream().filter(wanted).forEach(this::print);
      console.out().flush();
      wanted = event -> true;
      workspace.time().sleep(WAIT);
    }
  }

  private static Stream<Event> events(
      Workspace workspace, String id, EventQuery query, EventFilter filter) {
    return workspace.pipelines().events(id, query).map(Event::of).filter(filter::accepts);
  }

  private void print(Event event) {
    console.out().println(json ? EventText.json(event) : EventText.of(event));
  }
}
