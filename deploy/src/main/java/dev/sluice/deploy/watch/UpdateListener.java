package dev.sluice.deploy.watch;

import dev.sluice.deploy.events.Event;
import java.time.Duration;

/** Who wants to know what becomes of an update while it runs. */
public interface UpdateListener {

  /** An event that is new. */
  void event(Event event);

  /** The update after each look at it, also when nothing is new. */
  void view(UpdateView view);

  /**
   * An answer did not come.
   *
   * @param attempt counted from 1, anew after each answer
   * @param wait until the next attempt
   */
  void lost(UpdateSource.LostException reason, int attempt, Duration wait);
}
