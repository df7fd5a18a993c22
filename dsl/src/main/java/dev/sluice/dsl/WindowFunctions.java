package dev.sluice.dsl;

/** What looks at the other rows of a window: these need {@code .over(..)}. */
abstract class WindowFunctions extends SessionFunctions {

  WindowFunctions() {}

  /** The place of a row, counted from 1. */
  public static Column<Number> row_number() {
    return call("row_number");
  }

  /** The place of a row; equal rows share one, and the next ones are left out. */
  public static Column<Number> rank() {
    return call("rank");
  }

  /** The place of a row; equal rows share one, and none is left out. */
  public static Column<Number> dense_rank() {
    return call("dense_rank");
  }

  /** The place of a row between 0 and 1. */
  public static Column<Number> percent_rank() {
    return call("percent_rank");
  }

  /** The share of rows that come before or with this one. */
  public static Column<Number> cume_dist() {
    return call("cume_dist");
  }

  /** Which of so many equal parts the row is in, counted from 1. */
  public static Column<Number> ntile(int buckets) {
    return call("ntile", plain(buckets));
  }

  /** The value of the row before. */
  public static <T> Column<T> lag(Column<T> column) {
    return call("lag", column);
  }

  /** The value of the row so many rows before. */
  public static <T> Column<T> lag(Column<T> column, int offset) {
    return call("lag", column, plain(offset));
  }

  /** The value of the row so many rows before; a constant where there is none. */
  public static <T> Column<T> lag(Column<T> column, int offset, Object defaultValue) {
    return call("lag", column, plain(offset), plainOnly(defaultValue));
  }

  /** The value of the next row. */
  public static <T> Column<T> lead(Column<T> column) {
    return call("lead", column);
  }

  /** The value of the row so many rows later. */
  public static <T> Column<T> lead(Column<T> column, int offset) {
    return call("lead", column, plain(offset));
  }

  /** The value of the row so many rows later; a constant where there is none. */
  public static <T> Column<T> lead(Column<T> column, int offset, Object defaultValue) {
    return call("lead", column, plain(offset), plainOnly(defaultValue));
  }

  /** The value of the n-th row of the window, counted from 1. */
  public static <T> Column<T> nth_value(Column<T> column, int offset) {
    return call("nth_value", column, plain(offset));
  }

  /** The value of the n-th row of the window, NULLs passed over where that is asked for. */
  public static <T> Column<T> nth_value(Column<T> column, int offset, boolean ignoreNulls) {
    return call("nth_value", column, plain(offset), plain(ignoreNulls));
  }
}
