package dev.sluice.cli.commands;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment, or how long ago one was. */
record SinceTime(String text) {

  private static final Pattern AGO = Pattern.compile("([0-9]{1,6})([smhd])");

  /** The moment, for someone to whom it is now. */
  Instant from(Instant now) {
    Matcher ago = AGO.matcher(text);
    if (!ago.matches()) {
      return OffsetDateTime.parse(text).toInstant();
    }
    long amount = Long.parseLong(ago.group(1));
    return now.minus(
        switch (ago.group(2)) {
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          case "h" -> Duration.ofHours(amount);
          default -> Duration.ofDays(amount);
        });
  }

  /** Reads it from an option. */
  static final class Reader implements ITypeConverter<SinceTime> {
    @Override
    public SinceTime convert(String value) {
      SinceTime time = new SinceTime(value);
      try {
        time.from(Instant.EPOCH);
        return time;
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "`%s` is no time; write 30m, 2h, 1d or 2026-01-31T12:00:00Z".formatted(value));
      }
    }
  }
}
