package dev.sluice.deploy.watch;

import dev.sluice.deploy.events.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The data quality of a pipeline over its last updates.
 *
 * @param updates the identities of the updates, oldest first
 * @param lines by dataset and expectation
 * @param dropped rows kept out of each dataset, for each update; datasets without any are left out
 */
public record Quality(List<String> updates, List<Line> lines, List<Dropped> dropped) {

  private static final double CLEAR = 0.005;

  public Quality {
    updates = List.copyOf(updates);
    lines = List.copyOf(lines);
    dropped = List.copyOf(dropped);
  }

  /** What became of the rows of one update that met an expectation. */
  public record Count(long passed, long failed) {
    /** No row met it. */
    static final Count NONE = new Count(0, 0);

    /** The share that passed; absent when no row met it. */
    public Optional<Double> rate() {
      return passed + failed == 0
          ? Optional.empty()
          : Optional.of((double) passed / (passed + failed));
    }

    Count plus(Count other) {
      return new Count(passed + other.passed, failed + other.failed);
    }
  }

  /**
   * An expectation of a dataset.
   *
   * @param rule what the user wrote; absent when the source is not known
   * @param counts one for each update, oldest first
   */
  public record Line(
      String dataset, String expectation, Optional<SourceMap.Rule> rule, List<Count> counts) {

    public Line {
      counts = List.copyOf(counts);
    }

    /** All updates together. */
    public Count total() {
      return counts.stream().reduce(Count.NONE, Count::plus);
    }

    /** The newest update in which rows met it. */
    public Count latest() {
      return counts.stream()
          .filter(count -> count.rate().isPresent())
          .reduce(Count.NONE, (older, newer) -> newer);
    }

    /** Where the share that passed goes, over the updates in which rows met it. */
    public Trend trend() {
      return Trend.of(counts.stream().flatMap(count -> count.rate().stream()).toList(), 0, CLEAR);
    }
  }

  /** Rows kept out of a dataset, for each update, oldest first. */
  public record Dropped(String dataset, List<Long> rows) {
    public Dropped {
      rows = List.copyOf(rows);
    }

    /** All updates together. */
    public long total() {
      return rows.stream().mapToLong(Long::longValue).sum();
    }
  }

  private record Key(String dataset, String expectation) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::dataset).thenComparing(Key::expectation);
  }

  /**
   * Counts.
   *
   * @param runs in any order; those that only validate are left out
   * @param sources what the user wrote; expectations that no event counts are listed too
   */
  public static Quality of(List<UpdateRun> runs, SourceMap sources) {
    List<UpdateRun> oldestFirst = Runs.oldestFirst(runs);
    int size = oldestFirst.size();
    DatasetNames names =
        DatasetNames.of(oldestFirst.stream().flatMap(run -> run.events().stream()).toList());
    Map<Key, Count[]> counts = new TreeMap<>(Key.ORDER);
    Map<String, long[]> dropped = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      for (Event event : oldestFirst.get(i).events("flow_progress")) {
        FlowProgress progress = FlowProgress.of(event);
        String own = names.ofFlow(event);
        for (FlowProgress.Checked checked : progress.checked()) {
          String dataset = checked.dataset().isEmpty() ? own : names.full(checked.dataset());
          Count[] line =
              counts.computeIfAbsent(new Key(dataset, checked.expectation()), k -> none(size));
          line[i] = line[i].plus(new Count(checked.passed(), checked.failed()));
        }
        if (progress.dropped() > 0) {
          dropped.computeIfAbsent(own, k -> new long[size])[i] += progress.dropped();
        }
      }
    }
    for (SourceMap.Entry entry : sources.entries()) {
      String dataset = known(entry.name(), counts).orElse(names.full(entry.name()));
      for (SourceMap.Rule rule : entry.rules()) {
        counts.computeIfAbsent(new Key(dataset, rule.name()), k -> none(size));
      }
    }
    List<Line> lines = new ArrayList<>();
    counts.forEach(
        (key, line) ->
            lines.add(
                new Line(
                    key.dataset(),
                    key.expectation(),
                    sources.rule(key.dataset(), key.expectation()),
                    List.of(line))));
    return new Quality(
        oldestFirst.stream().map(run -> run.update().id()).toList(),
        lines,
        dropped.entrySet().stream()
            .map(e -> new Dropped(e.getKey(), Arrays.stream(e.getValue()).boxed().toList()))
            .toList());
  }

  /** The name under which a dataset has been counted already. */
  private static Optional<String> known(String name, Map<Key, Count[]> counts) {
    return counts.keySet().stream()
        .map(Key::dataset)
        .filter(dataset -> DatasetNames.same(dataset, name))
        .findFirst();
  }

  private static Count[] none(int size) {
    Count[] counts = new Count[size];
    Arrays.fill(counts, Count.NONE);
    return counts;
  }
}
