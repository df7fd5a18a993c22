package dev.sluice.dsl;

import java.util.List;

/**
 * Aggregates over columns by their names, as Spark's Python takes them: {@code F.sum("amount")}.
 */
abstract class AggregatesByName extends CatalogFunctions {

  AggregatesByName() {}

  /** As {@link #count(Column)}, by name. */
  public static Column<Number> count(String column) {
    return count(named(column));
  }

  /** As {@link #count_distinct(Column, Column...)}, by name. */
  public static Column<Number> count_distinct(String column, String... more) {
    return count_distinct(named(column), named(more));
  }

  /** As {@link #countDistinct(Column, Column...)}, by name. */
  public static Column<Number> countDistinct(String column, String... more) {
    return countDistinct(named(column), named(more));
  }

  /** As {@link #approx_count_distinct(Column)}, by name. */
  public static Column<Number> approx_count_distinct(String column) {
    return approx_count_distinct(named(column));
  }

  /** As {@link #approx_count_distinct(Column, double)}, by name. */
  public static Column<Number> approx_count_distinct(String column, double rsd) {
    return approx_count_distinct(named(column), rsd);
  }

  /** As {@link #sum(Column)}, by name. */
  public static Column<Number> sum(String column) {
    return sum(named(column));
  }

  /** As {@link #sum_distinct(Column)}, by name. */
  public static Column<Number> sum_distinct(String column) {
    return sum_distinct(named(column));
  }

  /** As {@link #try_sum(Column)}, by name. */
  public static Column<Number> try_sum(String column) {
    return try_sum(named(column));
  }

  /** As {@link #avg(Column)}, by name. */
  public static Column<Number> avg(String column) {
    return avg(named(column));
  }

  /** As {@link #mean(Column)}, by name. */
  public static Column<Number> mean(String column) {
    return mean(named(column));
  }

  /** As {@link #product(Column)}, by name. */
  public static Column<Number> product(String column) {
    return product(named(column));
  }

  /** As {@link #min(Column)}, by name. */
  public static <T> Column<T> min(String column) {
    return min(named(column));
  }

  /** As {@link #max(Column)}, by name. */
  public static <T> Column<T> max(String column) {
    return max(named(column));
  }

  /** As {@link #min_by(Column, Column)}, by name. */
  public static <T> Column<T> min_by(String column, String order) {
    return min_by(named(column), named(order));
  }

  /** As {@link #max_by(Column, Column)}, by name. */
  public static <T> Column<T> max_by(String column, String order) {
    return max_by(named(column), named(order));
  }

  /** As {@link #first(Column)}, by name. */
  public static <T> Column<T> first(String column) {
    return first(named(column));
  }

  /** As {@link #first(Column, boolean)}, by name. */
  public static <T> Column<T> first(String column, boolean ignorenulls) {
    return first(named(column), ignorenulls);
  }

  /** As {@link #last(Column)}, by name. */
  public static <T> Column<T> last(String column) {
    return last(named(column));
  }

  /** As {@link #last(Column, boolean)}, by name. */
  public static <T> Column<T> last(String column, boolean ignorenulls) {
    return last(named(column), ignorenulls);
  }

  /** As {@link #first_value(Column)}, by name. */
  public static <T> Column<T> first_value(String column) {
    return first_value(named(column));
  }

  /** As {@link #first_value(Column, boolean)}, by name. */
  public static <T> Column<T> first_value(String column, boolean ignoreNulls) {
    return first_value(named(column), ignoreNulls);
  }

  /** As {@link #last_value(Column)}, by name. */
  public static <T> Column<T> last_value(String column) {
    return last_value(named(column));
  }

  /** As {@link #last_value(Column, boolean)}, by name. */
  public static <T> Column<T> last_value(String column, boolean ignoreNulls) {
    return last_value(named(column), ignoreNulls);
  }

  /** As {@link #any_value(Column)}, by name. */
  public static <T> Column<T> any_value(String column) {
    return any_value(named(column));
  }

  /** As {@link #any_value(Column, boolean)}, by name. */
  public static <T> Column<T> any_value(String column, boolean ignoreNulls) {
    return any_value(named(column), ignoreNulls);
  }

  /** As {@link #collect_list(Column)}, by name. */
  public static <T> Column<List<T>> collect_list(String column) {
    return collect_list(named(column));
  }

  /** As {@link #collect_set(Column)}, by name. */
  public static <T> Column<List<T>> collect_set(String column) {
    return collect_set(named(column));
  }

  /** As {@link #stddev(Column)}, by name. */
  public static Column<Number> stddev(String column) {
    return stddev(named(column));
  }

  /** As {@link #stddev_pop(Column)}, by name. */
  public static Column<Number> stddev_pop(String column) {
    return stddev_pop(named(column));
  }

  /** As {@link #stddev_samp(Column)}, by name. */
  public static Column<Number> stddev_samp(String column) {
    return stddev_samp(named(column));
  }

  /** As {@link #variance(Column)}, by name. */
  public static Column<Number> variance(String column) {
    return variance(named(column));
  }

  /** As {@link #var_pop(Column)}, by name. */
  public static Column<Number> var_pop(String column) {
    return var_pop(named(column));
  }

  /** As {@link #var_samp(Column)}, by name. */
  public static Column<Number> var_samp(String column) {
    return var_samp(named(column));
  }

  /** As {@link #median(Column)}, by name. */
  public static Column<Number> median(String column) {
    return median(named(column));
  }

  /** As {@link #mode(Column)}, by name. */
  public static <T> Column<T> mode(String column) {
    return mode(named(column));
  }

  /** As {@link #mode(Column, boolean)}, by name. */
  public static <T> Column<T> mode(String column, boolean deterministic) {
    return mode(named(column), deterministic);
  }

  /** As {@link #corr(Column, Column)}, by name. */
  public static Column<Number> corr(String column1, String column2) {
    return corr(named(column1), named(column2));
  }

  /** As {@link #kurtosis(Column)}, by name. */
  public static Column<Number> kurtosis(String column) {
    return kurtosis(named(column));
  }

  /** As {@link #skewness(Column)}, by name. */
  public static Column<Number> skewness(String column) {
    return skewness(named(column));
  }

  /** As {@link #count_if(Column)}, by name. */
  public static Column<Number> count_if(String condition) {
    return count_if(named(condition));
  }

  /** As {@link #bool_and(Column)}, by name. */
  public static Column<Boolean> bool_and(String condition) {
    return bool_and(named(condition));
  }

  /** As {@link #bool_or(Column)}, by name. */
  public static Column<Boolean> bool_or(String condition) {
    return bool_or(named(condition));
  }

  /** As {@link #every(Column)}, by name. */
  public static Column<Boolean> every(String condition) {
    return every(named(condition));
  }

  /** As {@link #some(Column)}, by name. */
  public static Column<Boolean> some(String condition) {
    return some(named(condition));
  }

  /** As {@link #percentile(Column, double)}, by name. */
  public static Column<Number> percentile(String column, double percentage) {
    return percentile(named(column), percentage);
  }

  /** As {@link #percentile(Column, List)}, by name. */
  public static Column<List<Number>> percentile(String column, List<Double> percentages) {
    return percentile(named(column), percentages);
  }

  /** As {@link #percentile_approx(Column, double)}, by name. */
  public static Column<Number> percentile_approx(String column, double percentage) {
    return percentile_approx(named(column), percentage);
  }

  /** As {@link #percentile_approx(Column, double, int)}, by name. */
  public static Column<Number> percentile_approx(String column, double percentage, int accuracy) {
    return percentile_approx(named(column), percentage, accuracy);
  }

  /** As {@link #percentile_approx(Column, List, int)}, by name. */
  public static Column<List<Number>> percentile_approx(
      String column, List<Double> percentages, int accuracy) {
    return percentile_approx(named(column), percentages, accuracy);
  }
}
