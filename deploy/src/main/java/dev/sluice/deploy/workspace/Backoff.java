package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long to wait before each repetition of one request, and when to give up. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Timekeeper time;
  private final Instant end;
  private Duration step = FIRST;

  /** Begins now; everything together takes no longer than the budget. */
  Backoff(Timekeeper time, Duration budget) {
    this.time = requireNonNull(time, "time");
    this.end = time.now().plus(budget);
  }

  /**
   * The time before the next repetition: doubled each time, shortened by up to a half by chance,
   * and not below what the workspace asked for. Absent when the budget does not reach that far.
   */
  Optional<Duration> next(Optional<String> retryAfter) {
    Instant now = time.now();
    Duration wait = Duration.ofMillis((long) (step.toMillis() * (1 - time.chance() / 2)));
    step = step.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : step.multipliedBy(2);
    Duration asked = retryAfter.flatMap(it -> RetryAfter.parse(it, now)).orElse(Duration.ZERO);
    Duration longer = wait.compareTo(asked) > 0 ? wait : asked;
    return now.plus(longer).isAfter(end) ? Optional.empty() : Optional.of(longer);
  }
}
