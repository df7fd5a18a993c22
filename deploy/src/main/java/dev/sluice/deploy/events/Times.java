package dev.sluice.deploy.events;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times are written: always UTC, always the same width. */
public final class Times {

  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Times() {}

  /** For the API and for programs: {@code 2026-01-31T12:00:00.000Z}. */
  public static String millis(Instant time) {
    return MILLIS.format(time);
  }

  /** For people: {@code 2026-01-31 12:00:00}. */
  public static String seconds(Instant time) {
    return SECONDS.format(time);
  }
}
