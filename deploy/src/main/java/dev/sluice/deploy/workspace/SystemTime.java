package dev.sluice.deploy.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** The clock of this machine. */
final class SystemTime implements Timekeeper {

  static final Timekeeper INSTANCE = new SystemTime();

  private SystemTime() {}

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis());
  }

  @Override
  public double chance() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
