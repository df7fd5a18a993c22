package dev.sluice.deploy.fake;

import dev.sluice.deploy.workspace.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until somebody waits. */
public final class ManualTime implements Timekeeper {

  private final List<Duration> sleeps = new ArrayList<>();
  private Instant now = Instant.parse("2025-06-01T12:00:00Z");

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    sleeps.add(duration);
    now = now.plus(duration);
  }

  @Override
  public double chance() {
    return 0;
  }

  /** Lets time pass that nobody has waited for. */
  public synchronized void advance(Duration duration) {
    now = now.plus(duration);
  }

  /** All waits so far. */
  public synchronized List<Duration> sleeps() {
    return List.copyOf(sleeps);
  }
}
