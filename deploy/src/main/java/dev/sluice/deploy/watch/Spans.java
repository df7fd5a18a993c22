package dev.sluice.deploy.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Lengths of time and counts, as people read them. */
final class Spans {

  private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

  private Spans() {}

  /** Never negative: clocks of several machines do not agree. */
  static Duration between(Instant start, Instant end) {
    Duration span = Duration.between(start, end);
    return span.isNegative() ? Duration.ZERO : span;
  }

  /** {@code 4s}, {@code 3m 07s}, {@code 2h 05m}. */
  static String text(Duration span) {
    long seconds = span.toSeconds();
    if (seconds < 60) {
      return seconds + "s";
    }
    return seconds < 3600
        ? "%dm %02ds".formatted(seconds / 60, seconds % 60)
        : "%dh %02dm".formatted(seconds / 3600, seconds / 60 % 60);
  }

  /** {@code 1,234,567}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 12.5 MiB}. */
  static String bytes(long number) {
    double value = number;
    int unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
      value /= 1024;
      unit++;
    }
    return unit == 0 ? number + " B" : String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
  }

  /** {@code 99.95 %}: cut, not rounded, so that only what is whole reads 100 %. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", Math.floor(share * 10_000 + 1e-9) / 100);
  }
}
