package dev.sluice.dsl;

import java.time.LocalDate;

/** Dates, and the parts of dates and times. */
abstract class DateFunctions extends MoreStringFunctions {

  DateFunctions() {}

  /** The day on which the query runs. */
  public static Column<LocalDate> current_date() {
    return call("current_date");
  }

  /** The day on which the query runs. */
  public static Column<LocalDate> curdate() {
    return call("curdate");
  }

  /** The day of a text in ISO form, or of a time. */
  public static Column<LocalDate> to_date(Column<?> column) {
    return call("to_date", column);
  }

  /** The day of a text in a format such as {@code dd.MM.yyyy}. */
  public static Column<LocalDate> to_date(Column<?> column, CharSequence format) {
    return call("to_date", column, plain(format));
  }

  /** The date of a year, a month and a day. */
  public static Column<LocalDate> make_date(
      Column<? super Number> year, Column<? super Number> month, Column<? super Number> day) {
    return call("make_date", year, month, day);
  }

  /** The date so many days after 1970-01-01. */
  public static Column<LocalDate> date_from_unix_date(Column<? super Number> days) {
    return call("date_from_unix_date", days);
  }

  /** How many days a date lies after 1970-01-01. */
  public static Column<Number> unix_date(Column<?> date) {
    return call("unix_date", date);
  }

  /** So many days later. */
  public static Column<LocalDate> date_add(Column<?> date, int days) {
    return call("date_add", date, plain(days));
  }

  /** As many days later as a column says. */
  public static Column<LocalDate> date_add(Column<?> date, Column<? super Number> days) {
    return call("date_add", date, days);
  }

  /** So many days later. */
  public static Column<LocalDate> dateadd(Column<?> date, int days) {
    return call("dateadd", date, plain(days));
  }

  /** As many days later as a column says. */
  public static Column<LocalDate> dateadd(Column<?> date, Column<? super Number> days) {
    return call("dateadd", date, days);
  }

  /** So many days earlier. */
  public static Column<LocalDate> date_sub(Column<?> date, int days) {
    return call("date_sub", date, plain(days));
  }

  /** As many days earlier as a column says. */
  public static Column<LocalDate> date_sub(Column<?> date, Column<? super Number> days) {
    return call("date_sub", date, days);
  }

  /** How many days the end lies after the start. */
  public static Column<Number> datediff(Column<?> end, Column<?> start) {
    return call("datediff", end, start);
  }

  /** How many days the end lies after the start. */
  public static Column<Number> date_diff(Column<?> end, Column<?> start) {
    return call("date_diff", end, start);
  }

  /** So many months later. */
  public static Column<LocalDate> add_months(Column<?> date, int months) {
    return call("add_months", date, plain(months));
  }

  /** As many months later as a column says. */
  public static Column<LocalDate> add_months(Column<?> date, Column<? super Number> months) {
    return call("add_months", date, months);
  }

  /** How many months lie between two dates, fractions included. */
  public static Column<Number> months_between(Column<?> later, Column<?> earlier) {
    return call("months_between", later, earlier);
  }

  /** How many months lie between two dates, rounded to 8 digits or not. */
  public static Column<Number> months_between(
      Column<?> later, Column<?> earlier, boolean roundOff) {
    return call("months_between", later, earlier, plain(roundOff));
  }

  /** The last day of the month. */
  public static Column<LocalDate> last_day(Column<?> date) {
    return call("last_day", date);
  }

  /** The next day that is such a weekday, {@code Mon} for instance. */
  public static Column<LocalDate> next_day(Column<?> date, CharSequence dayOfWeek) {
    return call("next_day", date, plain(dayOfWeek));
  }

  /** The first day of the {@code year}, {@code quarter}, {@code month} or {@code week}. */
  public static Column<LocalDate> trunc(Column<?> date, CharSequence unit) {
    return call("trunc", date, plain(unit));
  }

  /** A date or time as text in a format such as {@code yyyy-MM}. */
  public static Column<String> date_format(Column<?> date, CharSequence format) {
    return call("date_format", date, plain(format));
  }

  /** A part of a date, a time or an interval, such as {@code YEAR}. */
  public static Column<Number> date_part(CharSequence field, Column<?> source) {
    return call("date_part", constant(field), source);
  }

  /** A part of a date, a time or an interval, such as {@code YEAR}. */
  public static Column<Number> datepart(CharSequence field, Column<?> source) {
    return call("datepart", constant(field), source);
  }

  /** A part of a date, a time or an interval, such as {@code YEAR}. */
  public static Column<Number> extract(CharSequence field, Column<?> source) {
    return call("extract", constant(field), source);
  }

  /** The year. */
  public static Column<Number> year(Column<?> date) {
    return call("year", date);
  }

  /** The quarter, 1 to 4. */
  public static Column<Number> quarter(Column<?> date) {
    return call("quarter", date);
  }

  /** The month, 1 to 12. */
  public static Column<Number> month(Column<?> date) {
    return call("month", date);
  }

  /** The week of the year, by ISO 8601. */
  public static Column<Number> weekofyear(Column<?> date) {
    return call("weekofyear", date);
  }

  /** The day of the month. */
  public static Column<Number> day(Column<?> date) {
    return call("day", date);
  }

  /** The day of the month. */
  public static Column<Number> dayofmonth(Column<?> date) {
    return call("dayofmonth", date);
  }

  /** The day of the year. */
  public static Column<Number> dayofyear(Column<?> date) {
    return call("dayofyear", date);
  }

  /** The day of the week, 1 for Sunday to 7 for Saturday. */
  public static Column<Number> dayofweek(Column<?> date) {
    return call("dayofweek", date);
  }

  /** The day of the week, 0 for Monday to 6 for Sunday. */
  public static Column<Number> weekday(Column<?> date) {
    return call("weekday", date);
  }

  /** The day's name in three letters. */
  public static Column<String> dayname(Column<?> date) {
    return call("dayname", date);
  }

  /** The month's name in three letters. */
  public static Column<String> monthname(Column<?> date) {
    return call("monthname", date);
  }

  /** The hour, 0 to 23. */
  public static Column<Number> hour(Column<?> time) {
    return call("hour", time);
  }

  /** The minute, 0 to 59. */
  public static Column<Number> minute(Column<?> time) {
    return call("minute", time);
  }

  /** The second, 0 to 59. */
  public static Column<Number> second(Column<?> time) {
    return call("second", time);
  }
}
