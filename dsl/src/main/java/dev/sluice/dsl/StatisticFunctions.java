package dev.sluice.dsl;

import java.util.List;

/**
 * What makes one value of a group's rows, second part: distributions, regressions, bits and
 * sketches.
 */
abstract class StatisticFunctions extends AggregateFunctions {

  StatisticFunctions() {}

  /** The standard deviation of a sample. */
  public static Column<Number> stddev(Column<? super Number> column) {
    return call("stddev", column);
  }

  /** The standard deviation of a sample. */
  public static Column<Number> stddev_samp(Column<? super Number> column) {
    return call("stddev_samp", column);
  }

  /** The standard deviation of a population. */
  public static Column<Number> stddev_pop(Column<? super Number> column) {
    return call("stddev_pop", column);
  }

  /** The standard deviation of a sample; another name of {@code stddev}. */
  public static Column<Number> std(Column<? super Number> column) {
    return call("std", column);
  }

  /** The variance of a sample. */
  public static Column<Number> variance(Column<? super Number> column) {
    return call("variance", column);
  }

  /** The variance of a sample. */
  public static Column<Number> var_samp(Column<? super Number> column) {
    return call("var_samp", column);
  }

  /** The variance of a population. */
  public static Column<Number> var_pop(Column<? super Number> column) {
    return call("var_pop", column);
  }

  /** How far the distribution leans to one side. */
  public static Column<Number> skewness(Column<? super Number> column) {
    return call("skewness", column);
  }

  /** How heavy the tails of the distribution are. */
  public static Column<Number> kurtosis(Column<? super Number> column) {
    return call("kurtosis", column);
  }

  /** The correlation of two columns. */
  public static Column<Number> corr(
      Column<? super Number> column1, Column<? super Number> column2) {
    return call("corr", column1, column2);
  }

  /** The covariance of a population. */
  public static Column<Number> covar_pop(
      Column<? super Number> column1, Column<? super Number> column2) {
    return call("covar_pop", column1, column2);
  }

  /** The covariance of a sample. */
  public static Column<Number> covar_samp(
      Column<? super Number> column1, Column<? super Number> column2) {
    return call("covar_samp", column1, column2);
  }

  /** An exact percentile, interpolated; 0.5 is the median. */
  public static Column<Number> percentile(Column<? super Number> column, double percentage) {
    return call("percentile", column, plain(percentage));
  }

  /** Several exact percentiles as an array. */
  public static Column<List<Number>> percentile(
      Column<? super Number> column, List<Double> percentages) {
    return call("percentile", column, constants(percentages));
  }

  /** A percentile, estimated; 0.5 is the median. */
  public static Column<Number> percentile_approx(Column<? super Number> column, double percentage) {
    return call("percentile_approx", column, plain(percentage));
  }

  /** A percentile, estimated; the error is at most one part in {@code accuracy}. */
  public static Column<Number> percentile_approx(
      Column<? super Number> column, double percentage, int accuracy) {
    return call("percentile_approx", column, plain(percentage), plain(accuracy));
  }

  /** Several percentiles as an array, estimated. */
  public static Column<List<Number>> percentile_approx(
      Column<? super Number> column, List<Double> percentages, int accuracy) {
    return call("percentile_approx", column, constants(percentages), plain(accuracy));
  }

  /** A percentile, estimated; another name of {@code percentile_approx}. */
  public static Column<Number> approx_percentile(Column<? super Number> column, double percentage) {
    return call("approx_percentile", column, plain(percentage));
  }

  /** A percentile, estimated; another name of {@code percentile_approx}. */
  public static Column<Number> approx_percentile(
      Column<? super Number> column, double percentage, int accuracy) {
    return call("approx_percentile", column, plain(percentage), plain(accuracy));
  }

  /** A histogram: an array of structs with the fields x and y. */
  public static <R> Column<R> histogram_numeric(Column<? super Number> column, int bins) {
    return call("histogram_numeric", column, constant(bins));
  }

  /** The mean of x over the rows in which neither is NULL. */
  public static Column<Number> regr_avgx(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_avgx", y, x);
  }

  /** The mean of y over the rows in which neither is NULL. */
  public static Column<Number> regr_avgy(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_avgy", y, x);
  }

  /** How many rows there are in which neither is NULL. */
  public static Column<Number> regr_count(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_count", y, x);
  }

  /** Where the regression line meets the axis of y. */
  public static Column<Number> regr_intercept(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_intercept", y, x);
  }

  /** The coefficient of determination of the regression line. */
  public static Column<Number> regr_r2(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_r2", y, x);
  }

  /** The slope of the regression line. */
  public static Column<Number> regr_slope(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_slope", y, x);
  }

  /** The sum of squares of x. */
  public static Column<Number> regr_sxx(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_sxx", y, x);
  }

  /** The sum of products of x and y. */
  public static Column<Number> regr_sxy(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_sxy", y, x);
  }

  /** The sum of squares of y. */
  public static Column<Number> regr_syy(Column<? super Number> y, Column<? super Number> x) {
    return call("regr_syy", y, x);
  }

  /** The bits that all values have. */
  public static Column<Number> bit_and(Column<? super Number> column) {
    return call("bit_and", column);
  }

  /** The bits that some value has. */
  public static Column<Number> bit_or(Column<? super Number> column) {
    return call("bit_or", column);
  }

  /** The exclusive or of all values' bits. */
  public static Column<Number> bit_xor(Column<? super Number> column) {
    return call("bit_xor", column);
  }

  /** The position of a number's bit in its bitmap. */
  public static Column<Number> bitmap_bit_position(Column<? super Number> column) {
    return call("bitmap_bit_position", column);
  }

  /** The number of the bitmap that holds a number's bit. */
  public static Column<Number> bitmap_bucket_number(Column<? super Number> column) {
    return call("bitmap_bucket_number", column);
  }

  /** The bitmap of the positions in the rows. */
  public static Column<byte[]> bitmap_construct_agg(Column<? super Number> column) {
    return call("bitmap_construct_agg", column);
  }

  /** The union of the bitmaps in the rows. */
  public static Column<byte[]> bitmap_or_agg(Column<? super byte[]> column) {
    return call("bitmap_or_agg", column);
  }

  /** How many bits are set in a bitmap. */
  public static Column<Number> bitmap_count(Column<? super byte[]> column) {
    return call("bitmap_count", column);
  }

  /** A HyperLogLog sketch of the values, to count the different ones. */
  public static Column<byte[]> hll_sketch_agg(Column<?> column) {
    return call("hll_sketch_agg", column);
  }

  /** A HyperLogLog sketch of the values, with 2 to the power of {@code lgConfigK} buckets. */
  public static Column<byte[]> hll_sketch_agg(Column<?> column, int lgConfigK) {
    return call("hll_sketch_agg", column, plain(lgConfigK));
  }

  /** How many different values a HyperLogLog sketch has seen. */
  public static Column<Number> hll_sketch_estimate(Column<? super byte[]> sketch) {
    return call("hll_sketch_estimate", sketch);
  }

  /** The union of two HyperLogLog sketches. */
  public static Column<byte[]> hll_union(
      Column<? super byte[]> sketch1, Column<? super byte[]> sketch2) {
    return call("hll_union", sketch1, sketch2);
  }

  /** The union of the HyperLogLog sketches in the rows. */
  public static Column<byte[]> hll_union_agg(Column<? super byte[]> sketch) {
    return call("hll_union_agg", sketch);
  }

  /** A count-min sketch of the values, to estimate how often each occurs. */
  public static Column<byte[]> count_min_sketch(
      Column<?> column, double eps, double confidence, int seed) {
    return call("count_min_sketch", column, plain(eps), plain(confidence), plain(seed));
  }

  /** The DDL of a type that fits the VARIANTs of all rows. */
  public static Column<String> schema_of_variant_agg(Column<? super Variant> column) {
    return call("schema_of_variant_agg", column);
  }
}
