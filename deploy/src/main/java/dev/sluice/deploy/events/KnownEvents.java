package dev.sluice.deploy.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a follower has already shown. It asks for events at or after the newest time it knows, since
 * others of the same millisecond may arrive later, and drops those whose identity it knows.
 *
 * <p>Events are also written down late: one may carry a time before that of another that was shown.
 * {@link #since} therefore goes back by an overlap. What is older than that is taken for known, and
 * identities older than twice the overlap are forgotten, so that following for days takes no more
 * memory than following for a minute.
 */
public final class KnownEvents {

  private final Duration overlap;
  private final Set<String> ids = new HashSet<>();
  private final Deque<Event> byArrival = new ArrayDeque<>();
  private Optional<Instant> newest = Optional.empty();

  /**
   * Nothing is known.
   *
   * @param overlap how much later than its time an event may arrive
   */
  public KnownEvents(Duration overlap) {
    this.overlap = overlap;
  }

  /** From when on to ask, inclusive; absent before the first event with a time. */
  public Optional<Instant> since() {
    return newest.map(time -> time.minus(overlap));
  }

  /** Those that are new, in their order; from now on they are known. */
  public List<Event> fresh(Collection<Event> events) {
    List<Event> fresh = new ArrayList<>();
    Optional<Instant> since = since();
    for (Event event : events) {
      boolean old = since.isPresent() && event.timestamp().filter(since.get()::isAfter).isPresent();
      if (!old && ids.add(event.id())) {
        fresh.add(event);
      }
    }
    fresh.sort(Event.ORDER);
    for (Event event : fresh) {
      byArrival.add(event);
      event.timestamp().filter(this::isNewest).ifPresent(time -> newest = Optional.of(time));
    }
    forget();
    return List.copyOf(fresh);
  }

  /** How many identities are remembered. */
  int size() {
    return ids.size();
  }

  private boolean isNewest(Instant time) {
    return newest.isEmpty() || time.isAfter(newest.get());
  }

  private void forget() {
    if (newest.isEmpty()) {
      return;
    }
    Instant limit = newest.get().minus(overlap).minus(overlap);
    while (!byArrival.isEmpty()
        && byArrival.peek().timestamp().filter(time -> time.isBefore(limit)).isPresent()) {
      ids.remove(byArrival.remove().id());
    }
  }
}
