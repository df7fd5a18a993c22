package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What writes into a dataset: its own query, or a flow.
 *
 * @param name the identity of its checkpoint; the dataset's own name for its own query
 * @param reads what it reads, in the order of the query
 * @param stateful the operators whose state the checkpoint keeps, as a person reads them
 * @param keys what identifies a row, of a flow of changes
 * @param sequence the order of changes
 * @param history how changes are stored, such as {@code SCD type 2}
 * @param uses the columns that it needs, each as the table's full name, a dot and the column, in
 *     lower case
 * @param movedFrom what the user says that it was called before
 * @param place the user's line, as in a stack trace
 */
public record DeployedFlow(
    String name,
    Kind kind,
    boolean streaming,
    List<DeployedRead> reads,
    List<String> stateful,
    List<String> keys,
    Optional<String> sequence,
    Optional<String> history,
    SortedSet<String> uses,
    Optional<String> movedFrom,
    String place) {

  /** The kinds of flows. */
  public enum Kind {
    QUERY,
    APPEND,
    UPDATE,
    REPLACE_USING,
    REPLACE_WHERE,
    AUTO_CDC,
    AUTO_CDC_FROM_SNAPSHOT
  }

  public DeployedFlow {
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    reads = List.copyOf(reads);
    stateful = List.copyOf(stateful);
    keys = List.copyOf(keys);
    requireNonNull(sequence, "sequence");
    requireNonNull(history, "history");
    uses = Collections.unmodifiableSortedSet(new TreeSet<>(uses));
    requireNonNull(movedFrom, "movedFrom");
    requireNonNull(place, "place");
  }

  /** The sources that its checkpoint remembers, sorted. */
  public List<String> streams() {
    return reads.stream()
        .filter(DeployedRead::streaming)
        .map(DeployedRead::source)
        .distinct()
        .sorted()
        .toList();
  }
}
