package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.events.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An update as a table: a line for each dataset.
 *
 * @param state the update's, as its answer or, when that says nothing, its newest event tells
 * @param datasets those that have begun in the order in which they did, then the others by name
 */
public record UpdateView(UpdateRun run, String state, List<DatasetProgress> datasets) {

  /** A dataset of several flows has the state of the first of these that one of them has. */
  private static final List<String> WEIGHT =
      List.of(
          "FAILED",
          "(a state that is not known)",
          "RUNNING",
          "IDLE",
          "STARTING",
          "QUEUED",
          "STOPPED",
          "COMPLETED",
          "SKIPPED",
          "EXCLUDED",
          "");

  private static final int UNKNOWN = 1;

  public UpdateView {
    requireNonNull(run, "run");
    requireNonNull(state, "state");
    datasets = List.copyOf(datasets);
  }

  /** Folds the events of an update. */
  public static UpdateView of(UpdateRun run) {
    DatasetNames names = DatasetNames.of(run.events());
    Map<String, Fold> folds = new TreeMap<>();
    for (Event event : run.events()) {
      if (isStored(event)) {
        folds.computeIfAbsent(names.ofFlow(event), Fold::new).define(event.flow());
      } else if (event.is("flow_progress")) {
        folds.computeIfAbsent(names.ofFlow(event), Fold::new).add(event);
      }
    }
    folds.remove("");
    return new UpdateView(
        run,
        state(run),
        folds.values().stream()
            .map(fold -> fold.progress(run))
            .sorted(
                Comparator.comparing((DatasetProgress d) -> d.start().orElse(Instant.MAX))
                    .thenComparing(DatasetProgress::name))
            .toList());
  }

  /** Whether the update has ended; one in a state that is not known has not. */
  public boolean isOver() {
    return Update.isOver(state);
  }

  /** How long the update has been running or has run. */
  public Optional<Duration> elapsed(Instant now) {
    return run.start().map(start -> Spans.between(start, run.end().orElse(now)));
  }

  /** Whether an event defines the flow of something that is written to; views are not. */
  private static boolean isStored(Event event) {
    return event.is("flow_definition")
        && !Event.text(event.details().path("flow_type")).equals("VIEW");
  }

  private static String state(UpdateRun run) {
    return run.update().state().isEmpty()
        ? run.events("update_progress").stream()
            .map(event -> Event.text(event.details().path("state")))
            .reduce("", (first, last) -> last)
        : run.update().state();
  }

  /** What is known of a dataset while events are added in their order. */
  private static final class Fold {
    private final String name;
    private final Map<String, String> states = new TreeMap<>();
    private long rows;
    private long passed;
    private long failed;
    private long dropped;
    private Optional<Instant> start = Optional.empty();
    private Optional<Instant> end = Optional.empty();

    Fold(String name) {
      this.name = name;
    }

    void define(String flow) {
      states.putIfAbsent(flow, "");
    }

    void add(Event event) {
      FlowProgress progress = FlowProgress.of(event);
      String before = states.getOrDefault(event.flow(), "");
      String status = progress.status().isEmpty() ? before : progress.status();
      states.put(event.flow(), status);
      rows += progress.rows();
      dropped += progress.dropped();
      for (FlowProgress.Checked checked : progress.checked()) {
        passed += checked.passed();
        failed += checked.failed();
      }
      if (FlowProgress.isBegun(status)) {
        start = start.or(event::timestamp);
      }
      end = FlowProgress.isOver(status) ? event.timestamp() : Optional.empty();
    }

    DatasetProgress progress(UpdateRun run) {
      boolean over = states.values().stream().allMatch(FlowProgress::isOver);
      return new DatasetProgress(
          name,
          states.values().stream().min(Comparator.comparingInt(Fold::weight)).orElse(""),
          rows,
          passed,
          failed,
          dropped,
          start,
          over ? end : run.end());
    }

    private static int weight(String state) {
      int weight = WEIGHT.indexOf(state);
      return weight < 0 ? UNKNOWN : weight;
    }
  }
}
