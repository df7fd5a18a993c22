package dev.sluice.deploy.workspace;

import java.time.Duration;
import java.time.Instant;

/** The time, waiting, and the dice for waiting: tests bring their own, and do not wait. */
public interface Timekeeper {

  /** The current time. */
  Instant now();

  /** Returns after this time. */
  void sleep(Duration duration) throws InterruptedException;

  /** A number from 0 to 1 (exclusive), so that not everybody comes back at the same moment. */
  double chance();

  /** The clock of this machine. */
  static Timekeeper system() {
    return SystemTime.INSTANCE;
  }
}
