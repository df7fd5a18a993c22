package dev.sluice.deploy.watch;

import dev.sluice.deploy.events.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The health of a pipeline over its last updates, those left out that only validate.
 *
 * @param updates oldest first
 * @param backlogs of the flows whose source tells one, by flow
 * @param recomputes of the materialized views that the platform has planned, by dataset
 */
public record Health(List<Line> updates, List<Backlog> backlogs, List<Recompute> recomputes) {

  private static final double CLEAR = 0.2;
  private static final double SECONDS = 5;

  public Health {
    updates = List.copyOf(updates);
    backlogs = List.copyOf(backlogs);
    recomputes = List.copyOf(recomputes);
  }

  /**
   * One update.
   *
   * @param duration absent as long as it runs
   * @param errors how many events of level {@code ERROR} it has
   */
  public record Line(
      Update update, Optional<Duration> duration, long rows, long dropped, long errors) {}

  /**
   * What a flow has not read yet.
   *
   * @param seen what it told over all updates, oldest first, in its unit
   */
  public record Backlog(String flow, Unit unit, List<Long> seen) {
    public Backlog {
      seen = List.copyOf(seen);
    }

    /** What it told last. */
    public long last() {
      return seen.get(seen.size() - 1);
    }

    /** Where it goes. */
    public Trend trend() {
      return Trend.of(seen.stream().map(Long::doubleValue).toList(), CLEAR, 0);
    }
  }

  /** In what a source counts what is waiting; in the order in which we like to read it. */
  public enum Unit {
    /** Bytes. */
    BYTES("backlog_bytes", "bytes"),
    /** Messages. */
    RECORDS("backlog_records", "records"),
    /** Files. */
    FILES("backlog_files", "files"),
    /** How far behind it is. */
    SECONDS("backlog_seconds", "seconds");

    private final String field;
    private final String text;

    Unit(String field, String text) {
      this.field = field;
      this.text = text;
    }

    /** One word, in the plural. */
    public String text() {
      return text;
    }
  }

  /**
   * How a materialized view was computed.
   *
   * @param planned in how many updates the platform planned it
   * @param complete in how many of them it was computed anew as a whole
   * @param reasons why it could not be brought up to date, of the newest complete one
   */
  public record Recompute(String dataset, int planned, int complete, List<String> reasons) {
    public Recompute {
      reasons = List.copyOf(reasons);
    }
  }

  /** Counts. The runs may come in any order. */
  public static Health of(List<UpdateRun> runs) {
    List<UpdateRun> oldestFirst = Runs.oldestFirst(runs);
    return new Health(
        oldestFirst.stream().map(Health::line).toList(),
        backlogs(oldestFirst),
        Recomputes.of(oldestFirst));
  }

  /** A percentile of the durations of the updates that completed; absent when none did. */
  public Optional<Duration> duration(int percent) {
    List<Double> seconds = seconds();
    return seconds.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds((long) Percentile.of(seconds, percent)));
  }

  /** Where the durations go. */
  public Trend durationTrend() {
    return Trend.of(seconds(), CLEAR, SECONDS);
  }

  /** The share of the updates that failed among those that completed or failed; absent if none. */
  public Optional<Double> errorRate() {
    long failed = updates.stream().filter(line -> line.update().isFailed()).count();
    long completed = updates.stream().filter(Health::isCompleted).count();
    return failed + completed == 0
        ? Optional.empty()
        : Optional.of((double) failed / (failed + completed));
  }

  /** Rows written by all updates together. */
  public long rows() {
    return updates.stream().mapToLong(Line::rows).sum();
  }

  /** Rows dropped by all updates together. */
  public long dropped() {
    return updates.stream().mapToLong(Line::dropped).sum();
  }

  private List<Double> seconds() {
    return updates.stream()
        .filter(Health::isCompleted)
        .flatMap(line -> line.duration().stream())
        .map(span -> (double) span.toSeconds())
        .toList();
  }

  private static boolean isCompleted(Line line) {
    return line.update().state().equals("COMPLETED");
  }

  private static Line line(UpdateRun run) {
    long rows = 0;
    long dropped = 0;
    for (Event event : run.events("flow_progress")) {
      FlowProgress progress = FlowProgress.of(event);
      rows += progress.rows();
      dropped += progress.dropped();
    }
    long errors = run.events().stream().filter(event -> event.level().equals("ERROR")).count();
    return new Line(run.update(), run.duration(), rows, dropped, errors);
  }

  private static List<Backlog> backlogs(List<UpdateRun> runs) {
    Map<String, Map<Unit, List<Long>>> seen = new TreeMap<>();
    for (UpdateRun run : runs) {
      for (Event event : run.events("flow_progress")) {
        for (Unit unit : Unit.values()) {
          var value = event.details().path("metrics").path(unit.field);
          if (value.isNumber()) {
            seen.computeIfAbsent(event.flow(), flow -> new TreeMap<>())
                .computeIfAbsent(unit, u -> new ArrayList<>())
                .add(value.asLong());
          }
        }
      }
    }
    List<Backlog> backlogs = new ArrayList<>();
    seen.forEach(
        (flow, units) -> units.forEach((unit, all) -> backlogs.add(new Backlog(flow, unit, all))));
    backlogs.sort(Comparator.comparing(Backlog::flow).thenComparing(Backlog::unit));
    return backlogs;
  }
}
