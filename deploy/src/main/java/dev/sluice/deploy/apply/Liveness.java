package dev.sluice.deploy.apply;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Whether who holds a lock still runs. On this machine the process tells; of another machine nobody
 * can say, so that a lock counts for an hour.
 */
final class Liveness implements Predicate<Holder> {

  private static final Duration LONGEST = Duration.ofHours(1);

  /** The deployments of this process that have not ended. */
  private static final Set<String> RUNNING = ConcurrentHashMap.newKeySet();

  private final Holder self;
  private final Instant now;

  Liveness(Holder self, Instant now) {
    this.self = self;
    this.now = now;
  }

  @Override
  public boolean test(Holder other) {
    if (!other.host().equals(self.host())) {
      return other.since().plus(LONGEST).isAfter(now);
    }
    return other.pid() == self.pid()
        ? RUNNING.contains(other.id())
        : ProcessHandle.of(other.pid()).filter(ProcessHandle::isAlive).isPresent();
  }

  static void begins(Holder holder) {
    RUNNING.add(holder.id());
  }

  static void ends(Holder holder) {
    RUNNING.remove(holder.id());
  }
}
