package dev.sluice.compiler.emit.sql;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;

/** Points and lengths of time as Spark reads them, to the microsecond. */
public final class Times {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private Times() {}

  /** {@code 2024-01-31 10:00:00.5}. */
  public static String dateTime(LocalDateTime time) {
    return SECONDS.format(time) + fraction(time.get(ChronoField.MICRO_OF_SECOND));
  }

  /** {@code INTERVAL 7 DAYS} where one unit says it, otherwise days to seconds. */
  public static String interval(Duration duration) {
    Duration length = duration.abs();
    boolean negative = duration.isNegative();
    long seconds = length.getSeconds();
    int micros = length.getNano() / 1000;
    if (micros == 0 && seconds == 0) {
      return "INTERVAL 0 SECONDS";
    }
    if (micros == 0) {
      if (seconds % 86_400 == 0) {
        return unit(negative, seconds / 86_400, "DAY");
      }
      if (seconds % 3600 == 0) {
        return unit(negative, seconds / 3600, "HOUR");
      }
      return seconds % 60 == 0
          ? unit(negative, seconds / 60, "MINUTE")
          : unit(negative, seconds, "SECOND");
    }
    return "INTERVAL '%s%d %02d:%02d:%02d%s' DAY TO SECOND"
        .formatted(
            negative ? "-" : "",
            length.toDays(),
            length.toHoursPart(),
            length.toMinutesPart(),
            length.toSecondsPart(),
            fraction(micros));
  }

  /** {@code INTERVAL 3 MONTHS} where one unit says it, otherwise years to months. */
  public static String interval(Period period) {
    long total = period.toTotalMonths();
    long months = Math.abs(total);
    boolean negative = total < 0;
    if (months % 12 == 0 && months > 0) {
      return unit(negative, months / 12, "YEAR");
    }
    return months < 12
        ? unit(negative, months, "MONTH")
        : "INTERVAL '%s%d-%d' YEAR TO MONTH"
            .formatted(negative ? "-" : "", months / 12, months % 12);
  }

  private static String unit(boolean negative, long count, String unit) {
    return "INTERVAL " + (negative ? "-" : "") + count + " " + unit + (count == 1 ? "" : "S");
  }

  private static String fraction(int micros) {
    if (micros == 0) {
      return "";
    }
    return "." + "%06d".formatted(micros).replaceAll("0+$", "");
  }
}
