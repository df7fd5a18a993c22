package dev.sluice.dsl;

import java.time.Duration;

/** Durations in the form that Spark reads. */
final class Durations {

  private static final String[] UNITS = {"day", "hour", "minute", "second", "millisecond"};
  private static final long[] MILLIS = {86_400_000, 3_600_000, 60_000, 1_000, 1};

  private Durations() {}

  /** {@code "1 hour"}, {@code "90 minutes"}: in the largest unit that divides it. */
  static String text(Duration duration) {
    long millis = duration.toMillis();
    int unit = 0;
    while (unit < UNITS.length - 1 && (millis == 0 || millis % MILLIS[unit] != 0)) {
      unit++;
    }
    if (millis == 0) {
      return "0 seconds";
    }
    long amount = millis / MILLIS[unit];
    return amount + " " + UNITS[unit] + (Math.abs(amount) == 1 ? "" : "s");
  }
}
