package dev.sluice.dsl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Functions of dates and times over columns by their names: {@code F.to_date("day")}. */
abstract class TimesByName extends TextsByName {

  TimesByName() {}

  /** As {@link #to_date(Column)}, by name. */
  public static Column<LocalDate> to_date(String column) {
    return to_date(named(column));
  }

  /** As {@link #to_date(Column, CharSequence)}, by name. */
  public static Column<LocalDate> to_date(String column, CharSequence format) {
    return to_date(named(column), format);
  }

  /** As {@link #to_timestamp(Column)}, by name. */
  public static Column<Instant> to_timestamp(String column) {
    return to_timestamp(named(column));
  }

  /** As {@link #to_timestamp(Column, CharSequence)}, by name. */
  public static Column<Instant> to_timestamp(String column, CharSequence format) {
    return to_timestamp(named(column), format);
  }

  /** As {@link #try_to_timestamp(Column)}, by name. */
  public static Column<Instant> try_to_timestamp(String column) {
    return try_to_timestamp(named(column));
  }

  /** As {@link #try_to_timestamp(Column, CharSequence)}, by name. */
  public static Column<Instant> try_to_timestamp(String column, CharSequence format) {
    return try_to_timestamp(named(column), format);
  }

  /** As {@link #date_format(Column, CharSequence)}, by name. */
  public static Column<String> date_format(String date, CharSequence format) {
    return date_format(named(date), format);
  }

  /** As {@link #year(Column)}, by name. */
  public static Column<Number> year(String date) {
    return year(named(date));
  }

  /** As {@link #month(Column)}, by name. */
  public static Column<Number> month(String date) {
    return month(named(date));
  }

  /** As {@link #quarter(Column)}, by name. */
  public static Column<Number> quarter(String date) {
    return quarter(named(date));
  }

  /** As {@link #day(Column)}, by name. */
  public static Column<Number> day(String date) {
    return day(named(date));
  }

  /** As {@link #dayofmonth(Column)}, by name. */
  public static Column<Number> dayofmonth(String date) {
    return dayofmonth(named(date));
  }

  /** As {@link #dayofweek(Column)}, by name. */
  public static Column<Number> dayofweek(String date) {
    return dayofweek(named(date));
  }

  /** As {@link #dayofyear(Column)}, by name. */
  public static Column<Number> dayofyear(String date) {
    return dayofyear(named(date));
  }

  /** As {@link #weekofyear(Column)}, by name. */
  public static Column<Number> weekofyear(String date) {
    return weekofyear(named(date));
  }

  /** As {@link #hour(Column)}, by name. */
  public static Column<Number> hour(String time) {
    return hour(named(time));
  }

  /** As {@link #minute(Column)}, by name. */
  public static Column<Number> minute(String time) {
    return minute(named(time));
  }

  /** As {@link #second(Column)}, by name. */
  public static Column<Number> second(String time) {
    return second(named(time));
  }

  /** As {@link #last_day(Column)}, by name. */
  public static Column<LocalDate> last_day(String date) {
    return last_day(named(date));
  }

  /** As {@link #date_trunc(CharSequence, Column)}, by name. */
  public static Column<Instant> date_trunc(CharSequence unit, String time) {
    return date_trunc(unit, named(time));
  }

  /** As {@link #trunc(Column, CharSequence)}, by name. */
  public static Column<LocalDate> trunc(String date, CharSequence unit) {
    return trunc(named(date), unit);
  }

  /** As {@link #datediff(Column, Column)}, by name. */
  public static Column<Number> datediff(String end, String start) {
    return datediff(named(end), named(start));
  }

  /** As {@link #date_diff(Column, Column)}, by name. */
  public static Column<Number> date_diff(String end, String start) {
    return date_diff(named(end), named(start));
  }

  /** As {@link #date_add(Column, int)}, by name. */
  public static Column<LocalDate> date_add(String date, int days) {
    return date_add(named(date), days);
  }

  /** As {@link #date_add(Column, Column)}, by name. */
  public static Column<LocalDate> date_add(String date, String days) {
    return date_add(named(date), named(days));
  }

  /** As {@link #date_sub(Column, int)}, by name. */
  public static Column<LocalDate> date_sub(String date, int days) {
    return date_sub(named(date), days);
  }

  /** As {@link #date_sub(Column, Column)}, by name. */
  public static Column<LocalDate> date_sub(String date, String days) {
    return date_sub(named(date), named(days));
  }

  /** As {@link #add_months(Column, int)}, by name. */
  public static Column<LocalDate> add_months(String date, int months) {
    return add_months(named(date), months);
  }

  /** As {@link #add_months(Column, Column)}, by name. */
  public static Column<LocalDate> add_months(String date, String months) {
    return add_months(named(date), named(months));
  }

  /** As {@link #months_between(Column, Column)}, by name. */
  public static Column<Number> months_between(String later, String earlier) {
    return months_between(named(later), named(earlier));
  }

  /** As {@link #months_between(Column, Column, boolean)}, by name. */
  public static Column<Number> months_between(String later, String earlier, boolean roundOff) {
    return months_between(named(later), named(earlier), roundOff);
  }

  /** As {@link #unix_timestamp(Column)}, by name. */
  public static Column<Number> unix_timestamp(String time) {
    return unix_timestamp(named(time));
  }

  /** As {@link #unix_timestamp(Column, CharSequence)}, by name. */
  public static Column<Number> unix_timestamp(String time, CharSequence format) {
    return unix_timestamp(named(time), format);
  }

  /** As {@link #from_unixtime(Column)}, by name. */
  public static Column<String> from_unixtime(String seconds) {
    return from_unixtime(named(seconds));
  }

  /** As {@link #from_unixtime(Column, CharSequence)}, by name. */
  public static Column<String> from_unixtime(String seconds, CharSequence format) {
    return from_unixtime(named(seconds), format);
  }

  /** As {@link #to_utc_timestamp(Column, CharSequence)}, by name. */
  public static Column<Instant> to_utc_timestamp(String time, CharSequence zone) {
    return to_utc_timestamp(named(time), zone);
  }

  /** As {@link #from_utc_timestamp(Column, CharSequence)}, by name. */
  public static Column<Instant> from_utc_timestamp(String time, CharSequence zone) {
    return from_utc_timestamp(named(time), zone);
  }

  /** As {@link #timestamp_seconds(Column)}, by name. */
  public static Column<Instant> timestamp_seconds(String seconds) {
    return timestamp_seconds(named(seconds));
  }

  /** As {@link #timestamp_millis(Column)}, by name. */
  public static Column<Instant> timestamp_millis(String millis) {
    return timestamp_millis(named(millis));
  }

  /** As {@link #window(Column, CharSequence)}, by name. */
  public static Column<TimeWindow> window(String time, CharSequence duration) {
    return window(named(time), duration);
  }

  /** As {@link #window(Column, CharSequence, CharSequence)}, by name. */
  public static Column<TimeWindow> window(String time, CharSequence duration, CharSequence slide) {
    return window(named(time), duration, slide);
  }

  /** As {@link #window(Column, CharSequence, CharSequence, CharSequence)}, by name. */
  public static Column<TimeWindow> window(
      String time, CharSequence duration, CharSequence slide, CharSequence start) {
    return window(named(time), duration, slide, start);
  }

  /** As {@link #window(Column, Duration)}, by name. */
  public static Column<TimeWindow> window(String time, Duration duration) {
    return window(named(time), duration);
  }

  /** As {@link #window(Column, Duration, Duration)}, by name. */
  public static Column<TimeWindow> window(String time, Duration duration, Duration slide) {
    return window(named(time), duration, slide);
  }

  /** As {@link #session_window(Column, Duration)}, by name. */
  public static Column<TimeWindow> session_window(String time, Duration gap) {
    return session_window(named(time), gap);
  }

  /** As {@link #session_window(Column, CharSequence)}, by name. */
  public static Column<TimeWindow> session_window(String time, CharSequence gap) {
    return session_window(named(time), gap);
  }
}
