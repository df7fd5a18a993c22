package dev.sluice.dsl;

import java.util.List;

/** What makes one value of a group's rows, first part: counts, totals and choices. */
abstract class AggregateFunctions extends Functions {

  AggregateFunctions() {}

  /** How many rows have a value in the column. */
  public static Column<Number> count(Column<?> column) {
    return call("count", column);
  }

  /** How many rows there are: {@code count(star())}. */
  public static Column<Number> count(Star star) {
    return call("count", star.expr());
  }

  /** How many rows fulfil a condition. */
  public static Column<Number> count_if(Column<? super Boolean> condition) {
    return call("count_if", condition);
  }

  /**
   * How many different values, or combinations of values, there are; rows with a NULL do not count.
   */
  public static Column<Number> count_distinct(Column<?> column, Column<?>... more) {
    return call("count_distinct", column, all(more));
  }

  /** As {@link #count_distinct}, under the older name that Spark still has. */
  public static Column<Number> countDistinct(Column<?> column, Column<?>... more) {
    return count_distinct(column, more);
  }

  /** How many different values there are, estimated. */
  public static Column<Number> approx_count_distinct(Column<?> column) {
    return call("approx_count_distinct", column);
  }

  /** How many different values there are, estimated with this relative standard deviation. */
  public static Column<Number> approx_count_distinct(Column<?> column, double rsd) {
    return call("approx_count_distinct", column, plain(rsd));
  }

  /** The total. */
  public static Column<Number> sum(Column<? super Number> column) {
    return call("sum", column);
  }

  /** The total of the different values. */
  public static Column<Number> sum_distinct(Column<? super Number> column) {
    return call("sum_distinct", column);
  }

  /** The total, NULL where it overflows. */
  public static Column<Number> try_sum(Column<? super Number> column) {
    return call("try_sum", column);
  }

  /** The mean. */
  public static Column<Number> avg(Column<? super Number> column) {
    return call("avg", column);
  }

  /** The mean; another name of {@code avg}. */
  public static Column<Number> mean(Column<? super Number> column) {
    return call("mean", column);
  }

  /** The mean, NULL where it overflows. */
  public static Column<Number> try_avg(Column<? super Number> column) {
    return call("try_avg", column);
  }

  /** The product of all values. */
  public static Column<Number> product(Column<? super Number> column) {
    return call("product", column);
  }

  /** The smallest value. */
  public static <T> Column<T> min(Column<T> column) {
    return call("min", column);
  }

  /** The largest value. */
  public static <T> Column<T> max(Column<T> column) {
    return call("max", column);
  }

  /** The value of the row in which another column is smallest. */
  public static <T> Column<T> min_by(Column<T> column, Column<?> order) {
    return call("min_by", column, order);
  }

  /** The value of the row in which another column is largest. */
  public static <T> Column<T> max_by(Column<T> column, Column<?> order) {
    return call("max_by", column, order);
  }

  /** The first value; which one that is depends on the order of the rows. */
  public static <T> Column<T> first(Column<T> column) {
    return call("first", column);
  }

  /** The first value, or the first that is not NULL. */
  public static <T> Column<T> first(Column<T> column, boolean ignorenulls) {
    return call("first", column, plain(ignorenulls));
  }

  /** The last value; which one that is depends on the order of the rows. */
  public static <T> Column<T> last(Column<T> column) {
    return call("last", column);
  }

  /** The last value, or the last that is not NULL. */
  public static <T> Column<T> last(Column<T> column, boolean ignorenulls) {
    return call("last", column, plain(ignorenulls));
  }

  /** The first value. */
  public static <T> Column<T> first_value(Column<T> column) {
    return call("first_value", column);
  }

  /** The first value, or the first that is not NULL. */
  public static <T> Column<T> first_value(Column<T> column, boolean ignoreNulls) {
    return call("first_value", column, plain(ignoreNulls));
  }

  /** The last value. */
  public static <T> Column<T> last_value(Column<T> column) {
    return call("last_value", column);
  }

  /** The last value, or the last that is not NULL. */
  public static <T> Column<T> last_value(Column<T> column, boolean ignoreNulls) {
    return call("last_value", column, plain(ignoreNulls));
  }

  /** Some value of the group. */
  public static <T> Column<T> any_value(Column<T> column) {
    return call("any_value", column);
  }

  /** Some value of the group, one that is not NULL where there is one. */
  public static <T> Column<T> any_value(Column<T> column, boolean ignoreNulls) {
    return call("any_value", column, plain(ignoreNulls));
  }

  /** The most frequent value. */
  public static <T> Column<T> mode(Column<T> column) {
    return call("mode", column);
  }

  /** The most frequent value; of several the smallest, where that is asked for. */
  public static <T> Column<T> mode(Column<T> column, boolean deterministic) {
    return call("mode", column, plain(deterministic));
  }

  /** The median, exact. */
  public static Column<Number> median(Column<? super Number> column) {
    return call("median", column);
  }

  /** All values as an array, with duplicates; NULLs are left out. */
  public static <T> Column<List<T>> collect_list(Column<T> column) {
    return call("collect_list", column);
  }

  /** The different values as an array; NULLs are left out. */
  public static <T> Column<List<T>> collect_set(Column<T> column) {
    return call("collect_set", column);
  }

  /** All values as an array; another name of {@code collect_list}. */
  public static <T> Column<List<T>> array_agg(Column<T> column) {
    return call("array_agg", column);
  }

  /** All texts, one after the other. */
  public static Column<String> listagg(Column<? super String> column) {
    return call("listagg", column);
  }

  /** All texts with a delimiter between them. */
  public static Column<String> listagg(Column<? super String> column, CharSequence delimiter) {
    return call("listagg", column, plain(delimiter));
  }

  /** The different texts, one after the other. */
  public static Column<String> listagg_distinct(Column<? super String> column) {
    return call("listagg_distinct", column);
  }

  /** The different texts with a delimiter between them. */
  public static Column<String> listagg_distinct(
      Column<? super String> column, CharSequence delimiter) {
    return call("listagg_distinct", column, plain(delimiter));
  }

  /** All texts; another name of {@code listagg}. */
  public static Column<String> string_agg(Column<? super String> column) {
    return call("string_agg", column);
  }

  /** All texts with a delimiter between them; another name of {@code listagg}. */
  public static Column<String> string_agg(Column<? super String> column, CharSequence delimiter) {
    return call("string_agg", column, plain(delimiter));
  }

  /** The different texts, one after the other. */
  public static Column<String> string_agg_distinct(Column<? super String> column) {
    return call("string_agg_distinct", column);
  }

  /** The different texts with a delimiter between them. */
  public static Column<String> string_agg_distinct(
      Column<? super String> column, CharSequence delimiter) {
    return call("string_agg_distinct", column, plain(delimiter));
  }

  /** Whether the condition holds in every row. */
  public static Column<Boolean> every(Column<? super Boolean> condition) {
    return call("every", condition);
  }

  /** Whether the condition holds in every row. */
  public static Column<Boolean> bool_and(Column<? super Boolean> condition) {
    return call("bool_and", condition);
  }

  /** Whether the condition holds in some row. */
  public static Column<Boolean> some(Column<? super Boolean> condition) {
    return call("some", condition);
  }

  /** Whether the condition holds in some row. */
  public static Column<Boolean> bool_or(Column<? super Boolean> condition) {
    return call("bool_or", condition);
  }

  /** 1 where the column is summed over in a row of a cube or rollup, else 0. */
  public static Column<Number> grouping(Column<?> column) {
    return call("grouping", column);
  }

  /** Which columns are summed over in a row of a cube or rollup, as bits. */
  public static Column<Number> grouping_id(Column<?>... columns) {
    return call("grouping_id", all(columns));
  }
}
