package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.events.EventError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Why an update failed.
 *
 * @param causes the first thing that failed first; empty when no event tells
 * @param skipped datasets that were not computed because of it
 */
public record Failure(UpdateRun run, List<Cause> causes, List<String> skipped) {

  public Failure {
    requireNonNull(run, "run");
    causes = List.copyOf(causes);
    skipped = List.copyOf(skipped);
  }

  /**
   * One thing that failed.
   *
   * @param dataset empty when the update failed as a whole
   * @param flow the flow's name; empty likewise
   * @param message what the event says
   * @param root the exception that all began with; absent when the event has none
   * @param others the exceptions around it, innermost first
   * @param errorClass the platform's error class, sub-class included
   * @param place the user's line, as in a stack trace
   * @param rule the expectation that was violated
   */
  public record Cause(
      String dataset,
      String flow,
      String message,
      Optional<EventError.Thrown> root,
      List<EventError.Thrown> others,
      Optional<String> errorClass,
      Optional<Explanation> explanation,
      Optional<String> place,
      Optional<SourceMap.Rule> rule) {

    public Cause {
      requireNonNull(dataset, "dataset");
      requireNonNull(flow, "flow");
      requireNonNull(message, "message");
      others = List.copyOf(others);
    }

    /** Whether the update failed as a whole. */
    public boolean isGeneral() {
      return dataset.isEmpty();
    }
  }

  /** Reads the events of an update that failed. */
  public static Failure of(UpdateRun run, SourceMap sources) {
    DatasetNames names = DatasetNames.of(run.events());
    Map<String, Event> failed = new TreeMap<>();
    TreeSet<String> skipped = new TreeSet<>();
    List<Event> general = new ArrayList<>();
    for (Event event : run.events()) {
      String status = Event.text(event.details().path("status"));
      String state = Event.text(event.details().path("state"));
      if (event.is("flow_progress") && status.equals("FAILED")) {
        failed.merge(event.flow(), event, Failure::better);
      } else if (event.is("flow_progress") && status.equals("SKIPPED")) {
        skipped.add(names.ofFlow(event));
      } else if (event.is("flow_progress")) {
        // A flow that is tried again, and succeeds, has not failed.
        failed.remove(event.flow());
      } else if (state.equals("FAILED") || event.level().equals("ERROR")) {
        general.add(event);
      }
    }
    List<Cause> causes = new ArrayList<>();
    failed.values().stream()
        .sorted(Event.ORDER)
        .forEach(event -> causes.add(cause(event, names.ofFlow(event), sources)));
    for (Event event : general) {
      Cause cause = cause(event, "", sources);
      boolean told = causes.stream().anyMatch(other -> tells(other, cause));
      boolean empty = cause.root().isEmpty() && !causes.isEmpty();
      if (!told && !empty) {
        causes.add(cause);
      }
    }
    return new Failure(run, causes, List.copyOf(skipped));
  }

  /** Of two failures of one flow the newer, unless only the older says why. */
  private static Event better(Event older, Event newer) {
    return newer.error().isEmpty() && older.error().isPresent() ? older : newer;
  }

  private static boolean tells(Cause known, Cause cause) {
    return cause.root().map(EventError.Thrown::message).isPresent()
        && cause
            .root()
            .map(EventError.Thrown::message)
            .equals(known.root().map(EventError.Thrown::message));
  }

  private static Cause cause(Event event, String dataset, SourceMap sources) {
    Explanations table = Explanations.known();
    List<EventError.Thrown> exceptions =
        event.error().map(EventError::exceptions).orElse(List.of()).stream()
            .filter(thrown -> !thrown.message().isBlank() || !thrown.className().isEmpty())
            .toList();
    int root = root(exceptions, table);
    List<EventError.Thrown> others = new ArrayList<>();
    for (int i = exceptions.size() - 1; i >= 0; i--) {
      if (i != root) {
        others.add(exceptions.get(i));
      }
    }
    Optional<EventError.Thrown> thrown =
        root < 0 ? Optional.empty() : Optional.of(exceptions.get(root));
    String text = thrown.map(t -> t.className() + ": " + t.message()).orElse(event.message());
    Optional<SourceMap.Rule> rule = rule(dataset, text, sources);
    return new Cause(
        dataset,
        event.flow(),
        event.message(),
        thrown,
        others,
        table.errorClass(text),
        table.of(text),
        rule.map(SourceMap.Rule::place)
            .filter(place -> !place.isEmpty())
            .or(() -> dataset.isEmpty() ? Optional.empty() : sources.place(dataset, event.flow())),
        rule);
  }

  /**
   * The deepest exception of a class that we know and that carries no other, else the deepest with
   * a message; -1 when there is none.
   */
  private static int root(List<EventError.Thrown> exceptions, Explanations table) {
    for (int i = exceptions.size() - 1; i >= 0; i--) {
      Optional<Explanation> known = table.of(exceptions.get(i).message());
      if (known.filter(explanation -> !explanation.wraps()).isPresent()) {
        return i;
      }
    }
    for (int i = exceptions.size() - 1; i >= 0; i--) {
      if (!exceptions.get(i).message().isBlank()) {
        return i;
      }
    }
    return exceptions.size() - 1;
  }

  /** The expectation whose name the message quotes; of several the longest name. */
  private static Optional<SourceMap.Rule> rule(String dataset, String text, SourceMap sources) {
    if (!text.contains("EXPECTATION_VIOLATION") && !text.contains("expectation")) {
      return Optional.empty();
    }
    return sources.dataset(dataset).stream()
        .flatMap(entry -> entry.rules().stream())
        .filter(
            rule ->
                text.contains("'" + rule.name() + "'") || text.contains("`" + rule.name() + "`"))
        .max(Comparator.comparingInt(rule -> rule.name().length()));
  }

  /** When it failed. */
  public Optional<Instant> time() {
    return run.end();
  }
}
