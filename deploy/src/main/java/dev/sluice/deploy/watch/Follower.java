package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.events.KnownEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows an update until it has ended.
 *
 * <p>It ends on {@code COMPLETED}, {@code FAILED} and {@code CANCELED} only: a state that is not
 * known means that the update still runs. It asks often as long as things happen and seldom when
 * nothing does, and goes on after a lost connection where it was.
 */
public final class Follower {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private final InstantSource clock;
  private final Sleeper sleeper;
  private final Duration patience;

  /** What lets time pass. */
  @FunctionalInterface
  public interface Sleeper {
    /** Returns after a time. */
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * A follower.
   *
   * @param clock tells how long no answer has come
   * @param patience after how much time without any answer it gives up
   */
  public Follower(InstantSource clock, Sleeper sleeper, Duration patience) {
    this.clock = requireNonNull(clock, "clock");
    this.sleeper = requireNonNull(sleeper, "sleeper");
    this.patience = requireNonNull(patience, "patience");
  }

  /** One that really waits. */
  public static Follower system(Duration patience) {
    return new Follower(InstantSource.system(), time -> Thread.sleep(time.toMillis()), patience);
  }

  /**
   * Follows an update until it has ended, and returns what it then looks like.
   *
   * @throws UpdateSource.LostException if no answer came for as long as the patience lasts
   * @throws InterruptedException if the thread was interrupted; the update goes on
   */
  public UpdateView follow(UpdateSource source, UpdateListener listener)
      throws UpdateSource.LostException, InterruptedException {
    KnownEvents known = new KnownEvents(OVERLAP);
    List<Event> all = new ArrayList<>();
    Duration wait = SHORTEST;
    String state = "";
    Instant answered = clock.instant();
    int lost = 0;
    while (true) {
      try {
        // The state first: when it is an end, the events of the end are there or come right now.
        Update update = Update.of(source.update());
        List<Event> fresh = known.fresh(read(source, known.since()));
        answered = clock.instant();
        lost = 0;
        fresh.forEach(listener::event);
        all.addAll(fresh);
        UpdateView view = UpdateView.of(UpdateRun.of(update, all));
        listener.view(view);
        if (update.isOver()) {
          return last(source, listener, known, all, view);
        }
        boolean moved = !fresh.isEmpty() || !view.state().equals(state);
        wait = moved ? SHORTEST : longer(wait);
        state = view.state();
      } catch (UpdateSource.LostException e) {
        if (Duration.between(answered, clock.instant()).compareTo(patience) >= 0) {
          throw e;
        }
        lost++;
        wait = lost == 1 ? SHORTEST : longer(wait);
        listener.lost(e, lost, wait);
      }
      sleeper.sleep(wait);
    }
  }

  /** Looks once more for events that were written down after the state was. */
  private UpdateView last(
      UpdateSource source,
      UpdateListener listener,
      KnownEvents known,
      List<Event> all,
      UpdateView view)
      throws InterruptedException {
    sleeper.sleep(SHORTEST);
    List<Event> fresh;
    try {
      fresh = known.fresh(read(source, known.since()));
    } catch (UpdateSource.LostException e) {
      // What the update came to is known; late events are a nicety.
      return view;
    }
    if (fresh.isEmpty()) {
      return view;
    }
    fresh.forEach(listener::event);
    all.addAll(fresh);
    UpdateView later = UpdateView.of(UpdateRun.of(view.run().update(), all));
    listener.view(later);
    return later;
  }

  private static List<Event> read(UpdateSource source, Optional<Instant> since)
      throws UpdateSource.LostException {
    List<JsonNode> events = source.events(since);
    return events.stream().map(Event::of).toList();
  }

  private static Duration longer(Duration wait) {
    Duration twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }
}
