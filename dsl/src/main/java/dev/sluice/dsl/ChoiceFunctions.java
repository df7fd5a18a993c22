package dev.sluice.dsl;

import java.util.List;

/** Choosing between values, NULLs, orders, and errors on purpose. */
abstract class ChoiceFunctions extends ParsingFunctions {

  ChoiceFunctions() {}

  /** The first that is not NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <T> Column<T> coalesce(Column<? super T>... columns) {
    return call("coalesce", all(columns));
  }

  /** The first of a list of columns that is not NULL. */
  public static <T> Column<T> coalesce(List<? extends Column<? super T>> columns) {
    return call("coalesce", columns);
  }

  /** The value, or the other where it is NULL. */
  public static <T> Column<T> ifnull(Column<? super T> column, Column<? super T> other) {
    return call("ifnull", column, other);
  }

  /** The value, or the other where it is NULL. */
  public static <T> Column<T> nvl(Column<? super T> column, Column<? super T> other) {
    return call("nvl", column, other);
  }

  /** One value where the tested column is not NULL, else the other. */
  public static <T> Column<T> nvl2(
      Column<?> tested, Column<? super T> present, Column<? super T> absent) {
    return call("nvl2", tested, present, absent);
  }

  /** The value, NULL where it equals the other. */
  public static <T> Column<T> nullif(Column<T> column, Column<?> other) {
    return call("nullif", column, other);
  }

  /** The largest of several columns; NULLs are passed over. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <T> Column<T> greatest(Column<? super T>... columns) {
    return call("greatest", all(columns));
  }

  /** The smallest of several columns; NULLs are passed over. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <T> Column<T> least(Column<? super T>... columns) {
    return call("least", all(columns));
  }

  /** Whether they are equal, where two NULLs are. */
  public static Column<Boolean> equal_null(Column<?> left, Column<?> right) {
    return call("equal_null", left, right);
  }

  /** Whether it is NULL. */
  public static Column<Boolean> isnull(Column<?> column) {
    return call("isnull", column);
  }

  /** Whether it is not NULL. */
  public static Column<Boolean> isnotnull(Column<?> column) {
    return call("isnotnull", column);
  }

  /** NULL; an error where the condition does not hold. */
  public static <R> Column<R> assert_true(Column<? super Boolean> condition) {
    return call("assert_true", condition);
  }

  /** NULL; an error with this message where the condition does not hold. */
  public static <R> Column<R> assert_true(Column<? super Boolean> condition, CharSequence message) {
    return call("assert_true", condition, plain(message));
  }

  /** An error with this message. */
  public static <R> Column<R> raise_error(CharSequence message) {
    return call("raise_error", plain(message));
  }

  /** An error with the message that a column has. */
  public static <R> Column<R> raise_error(Column<? super String> message) {
    return call("raise_error", message);
  }

  /** In descending order, NULLs last. */
  public static SortedColumn desc(Column<?> column) {
    return column.desc();
  }

  /** In descending order, NULLs first. */
  public static SortedColumn desc_nulls_first(Column<?> column) {
    return column.descNullsFirst();
  }

  /** In descending order, NULLs last. */
  public static SortedColumn desc_nulls_last(Column<?> column) {
    return column.descNullsLast();
  }

  /** In ascending order, NULLs first. */
  public static SortedColumn asc(Column<?> column) {
    return column.asc();
  }

  /** In ascending order, NULLs first. */
  public static SortedColumn asc_nulls_first(Column<?> column) {
    return column.ascNullsFirst();
  }

  /** In ascending order, NULLs last. */
  public static SortedColumn asc_nulls_last(Column<?> column) {
    return column.ascNullsLast();
  }
}
