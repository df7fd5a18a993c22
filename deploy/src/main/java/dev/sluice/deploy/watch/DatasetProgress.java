package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A dataset in an update: one line of the table that a person watches.
 *
 * @param name in as many parts as the events tell
 * @param state that of its flow; of several, the one that matters most. Empty before the first
 * @param rows written, or changed by a CDC flow
 * @param passed how often a row satisfied an expectation
 * @param failed how often a row violated one
 * @param dropped rows that an expectation kept out
 * @param start when its first flow started
 * @param end when its last flow ended, or the update did
 */
public record DatasetProgress(
    String name,
    String state,
    long rows,
    long passed,
    long failed,
    long dropped,
    Optional<Instant> start,
    Optional<Instant> end) {

  public DatasetProgress {
    requireNonNull(name, "name");
    requireNonNull(state, "state");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
  }

  /** How long it has been running or has run; absent before it starts. */
  public Optional<Duration> elapsed(Instant now) {
    return start.map(begin -> Spans.between(begin, end.orElse(now)));
  }
}
