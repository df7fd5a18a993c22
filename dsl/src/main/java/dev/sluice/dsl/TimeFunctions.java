package dev.sluice.dsl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;

/** Points in time, intervals, and the windows of streams. */
abstract class TimeFunctions extends DateFunctions {

  TimeFunctions() {}

  /** The time at which the query runs; in a stream, its micro-batch. */
  public static Column<Instant> current_timestamp() {
    return call("current_timestamp");
  }

  /** The time at which the query runs. */
  public static Column<Instant> now() {
    return call("now");
  }

  /** The time at which the query runs, without a zone. */
  public static Column<LocalDateTime> localtimestamp() {
    return call("localtimestamp");
  }

  /** The zone of the session. */
  public static Column<String> current_timezone() {
    return call("current_timezone");
  }

  /** The time of a text in ISO form, or of a date. */
  public static Column<Instant> to_timestamp(Column<?> column) {
    return call("to_timestamp", column);
  }

  /** The time of a text in a format such as {@code dd.MM.yyyy HH:mm}. */
  public static Column<Instant> to_timestamp(Column<?> column, CharSequence format) {
    return call("to_timestamp", column, plain(format));
  }

  /** The time of a text, NULL where it is none. */
  public static Column<Instant> try_to_timestamp(Column<?> column) {
    return call("try_to_timestamp", column);
  }

  /** The time of a text in a format, NULL where it does not fit. */
  public static Column<Instant> try_to_timestamp(Column<?> column, CharSequence format) {
    return call("try_to_timestamp", column, constant(format));
  }

  /** The time of a text, with a zone. */
  public static Column<Instant> to_timestamp_ltz(Column<?> column) {
    return call("to_timestamp_ltz", column);
  }

  /** The time of a text in a format, with a zone. */
  public static Column<Instant> to_timestamp_ltz(Column<?> column, CharSequence format) {
    return call("to_timestamp_ltz", column, constant(format));
  }

  /** The time of a text, without a zone. */
  public static Column<LocalDateTime> to_timestamp_ntz(Column<?> column) {
    return call("to_timestamp_ntz", column);
  }

  /** The time of a text in a format, without a zone. */
  public static Column<LocalDateTime> to_timestamp_ntz(Column<?> column, CharSequence format) {
    return call("to_timestamp_ntz", column, constant(format));
  }

  /**
   * The start of the {@code year}, {@code month}, {@code week}, {@code day}, {@code hour} or the
   * like.
   */
  public static Column<Instant> date_trunc(CharSequence unit, Column<?> time) {
    return call("date_trunc", plain(unit), time);
  }

  /** Seconds since 1970 at which the query runs. */
  public static Column<Number> unix_timestamp() {
    return call("unix_timestamp");
  }

  /** Seconds since 1970 of a time, or of a text in Spark's usual form. */
  public static Column<Number> unix_timestamp(Column<?> time) {
    return call("unix_timestamp", time);
  }

  /** Seconds since 1970 of a text in a format. */
  public static Column<Number> unix_timestamp(Column<?> time, CharSequence format) {
    return call("unix_timestamp", time, plain(format));
  }

  /** Seconds since 1970 of a time, or of a text in Spark's usual form. */
  public static Column<Number> to_unix_timestamp(Column<?> time) {
    return call("to_unix_timestamp", time);
  }

  /** Seconds since 1970 of a text in a format. */
  public static Column<Number> to_unix_timestamp(Column<?> time, CharSequence format) {
    return call("to_unix_timestamp", time, constant(format));
  }

  /** Seconds since 1970 as text, in the session's zone. */
  public static Column<String> from_unixtime(Column<? super Number> seconds) {
    return call("from_unixtime", seconds);
  }

  /** Seconds since 1970 as text in a format, in the session's zone. */
  public static Column<String> from_unixtime(Column<? super Number> seconds, CharSequence format) {
    return call("from_unixtime", seconds, plain(format));
  }

  /** Seconds since 1970. */
  public static Column<Number> unix_seconds(Column<?> time) {
    return call("unix_seconds", time);
  }

  /** Milliseconds since 1970. */
  public static Column<Number> unix_millis(Column<?> time) {
    return call("unix_millis", time);
  }

  /** Microseconds since 1970. */
  public static Column<Number> unix_micros(Column<?> time) {
    return call("unix_micros", time);
  }

  /** The time so many seconds after 1970. */
  public static Column<Instant> timestamp_seconds(Column<? super Number> seconds) {
    return call("timestamp_seconds", seconds);
  }

  /** The time so many milliseconds after 1970. */
  public static Column<Instant> timestamp_millis(Column<? super Number> millis) {
    return call("timestamp_millis", millis);
  }

  /** The time so many microseconds after 1970. */
  public static Column<Instant> timestamp_micros(Column<? super Number> micros) {
    return call("timestamp_micros", micros);
  }

  /** A time moved by so many units, {@code HOUR} for instance. */
  public static Column<Instant> timestamp_add(
      CharSequence unit, Column<? super Number> quantity, Column<?> time) {
    return call("timestamp_add", plain(unit), quantity, time);
  }

  /** How many whole units, {@code HOUR} for instance, lie between two times. */
  public static Column<Number> timestamp_diff(CharSequence unit, Column<?> start, Column<?> end) {
    return call("timestamp_diff", plain(unit), start, end);
  }

  /** A time in UTC as that of a zone. */
  public static Column<Instant> from_utc_timestamp(Column<?> time, CharSequence zone) {
    return call("from_utc_timestamp", time, plain(zone));
  }

  /** A time of a zone as that in UTC. */
  public static Column<Instant> to_utc_timestamp(Column<?> time, CharSequence zone) {
    return call("to_utc_timestamp", time, plain(zone));
  }

  /** A time without a zone, taken from one zone to another. */
  public static Column<LocalDateTime> convert_timezone(
      Column<? super String> sourceZone, Column<? super String> targetZone, Column<?> time) {
    return call("convert_timezone", sourceZone, targetZone, time);
  }

  /** The time of its parts, in the session's zone. */
  public static Column<Instant> make_timestamp(
      Column<? super Number> year,
      Column<? super Number> month,
      Column<? super Number> day,
      Column<? super Number> hour,
      Column<? super Number> minute,
      Column<? super Number> second) {
    return call("make_timestamp", year, month, day, hour, minute, second);
  }

  /** The time of its parts, in a zone. */
  public static Column<Instant> make_timestamp(
      Column<? super Number> year,
      Column<? super Number> month,
      Column<? super Number> day,
      Column<? super Number> hour,
      Column<? super Number> minute,
      Column<? super Number> second,
      Column<? super String> zone) {
    return call("make_timestamp", year, month, day, hour, minute, second, zone);
  }

  /** The time of its parts, NULL where there is none. */
  public static Column<Instant> try_make_timestamp(
      Column<? super Number> year,
      Column<? super Number> month,
      Column<? super Number> day,
      Column<? super Number> hour,
      Column<? super Number> minute,
      Column<? super Number> second) {
    return call("try_make_timestamp", year, month, day, hour, minute, second);
  }

  /** The time of its parts, in the session's zone. */
  public static Column<Instant> make_timestamp_ltz(
      Column<? super Number> year,
      Column<? super Number> month,
      Column<? super Number> day,
      Column<? super Number> hour,
      Column<? super Number> minute,
      Column<? super Number> second) {
    return call("make_timestamp_ltz", year, month, day, hour, minute, second);
  }

  /** The time of its parts, without a zone. */
  public static Column<LocalDateTime> make_timestamp_ntz(
      Column<? super Number> year,
      Column<? super Number> month,
      Column<? super Number> day,
      Column<? super Number> hour,
      Column<? super Number> minute,
      Column<? super Number> second) {
    return call("make_timestamp_ntz", year, month, day, hour, minute, second);
  }

  /** An interval of days to seconds. */
  public static Column<Duration> make_dt_interval(
      Column<? super Number> days,
      Column<? super Number> hours,
      Column<? super Number> minutes,
      Column<? super Number> seconds) {
    return call("make_dt_interval", days, hours, minutes, seconds);
  }

  /** An interval of years and months. */
  public static Column<Period> make_ym_interval(
      Column<? super Number> years, Column<? super Number> months) {
    return call("make_ym_interval", years, months);
  }

  /** An interval of all units. */
  public static <R> Column<R> make_interval(
      Column<? super Number> years,
      Column<? super Number> months,
      Column<? super Number> weeks,
      Column<? super Number> days,
      Column<? super Number> hours,
      Column<? super Number> minutes,
      Column<? super Number> seconds) {
    return call("make_interval", years, months, weeks, days, hours, minutes, seconds);
  }

  /** Equal windows, one after the other: {@code "10 minutes"}. */
  public static Column<TimeWindow> window(Column<?> time, CharSequence duration) {
    return call("window", time, plain(duration));
  }

  /** Windows of one length that start every {@code slide}, so that they overlap. */
  public static Column<TimeWindow> window(
      Column<?> time, CharSequence duration, CharSequence slide) {
    return call("window", time, plain(duration), plain(slide));
  }

  /** Windows whose first starts so long after 1970. */
  public static Column<TimeWindow> window(
      Column<?> time, CharSequence duration, CharSequence slide, CharSequence start) {
    return call("window", time, plain(duration), plain(slide), plain(start));
  }

  /** Equal windows, one after the other. */
  public static Column<TimeWindow> window(Column<?> time, Duration duration) {
    return window(time, Durations.text(duration));
  }

  /** Windows of one length that start every {@code slide}, so that they overlap. */
  public static Column<TimeWindow> window(Column<?> time, Duration duration, Duration slide) {
    return window(time, Durations.text(duration), Durations.text(slide));
  }

  /** Windows that end when nothing has come for a while. */
  public static Column<TimeWindow> session_window(Column<?> time, Duration gap) {
    return session_window(time, Durations.text(gap));
  }

  /** Windows that end when nothing has come for a while. */
  public static Column<TimeWindow> session_window(Column<?> time, CharSequence gap) {
    return call("session_window", time, plain(gap));
  }

  /** Windows that end when nothing has come for as long as a column says. */
  public static Column<TimeWindow> session_window(Column<?> time, Column<? super String> gap) {
    return call("session_window", time, gap);
  }

  /** The time of a window for further windows over it. */
  public static Column<Instant> window_time(Column<?> window) {
    return call("window_time", window);
  }
}
