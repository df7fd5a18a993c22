package dev.sluice.dsl;

import java.util.List;

/** Arrays, and the rows that are made of them. */
abstract class ArrayFunctions extends TimeFunctions {

  ArrayFunctions() {}

  /** An array of columns. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <T> Column<List<T>> array(Column<? super T>... columns) {
    return call("array", all(columns));
  }

  /** An array of a list of columns. */
  public static <T> Column<List<T>> array(List<? extends Column<? super T>> columns) {
    return call("array", columns);
  }

  /** How many elements an array, or entries a map, has. */
  public static Column<Number> size(Column<?> column) {
    return call("size", column);
  }

  /** How many elements an array, or entries a map, has. */
  public static Column<Number> cardinality(Column<?> column) {
    return call("cardinality", column);
  }

  /** How many elements it has; NULL where the array is NULL. */
  public static <E> Column<Number> array_size(Column<? super List<E>> array) {
    return call("array_size", array);
  }

  /** An element, counted from 1 and from the end where negative; or the value of a map's key. */
  public static <R> Column<R> element_at(Column<?> column, Object extraction) {
    return call("element_at", column, plainOrColumn(extraction));
  }

  /** An element, counted from 1, or the value of a map's key; NULL where there is none. */
  public static <R> Column<R> try_element_at(Column<?> column, Object extraction) {
    return call("try_element_at", column, constantOrColumn(extraction));
  }

  /** An element, counted from 0; NULL where there is none. */
  public static <E> Column<E> get(Column<? super List<E>> array, int index) {
    return call("get", array, plain(index));
  }

  /** The element whose place a column says, counted from 0; NULL where there is none. */
  public static <E> Column<E> get(Column<? super List<E>> array, Column<? super Number> index) {
    return call("get", array, index);
  }

  /** Whether it contains a value. */
  public static <E> Column<Boolean> array_contains(Column<? super List<E>> array, Object value) {
    return call("array_contains", array, plainOrColumn(value));
  }

  /** Where a value occurs first, counted from 1; 0 where it does not. */
  public static <E> Column<Number> array_position(Column<? super List<E>> array, Object value) {
    return call("array_position", array, plainOrColumn(value));
  }

  /** With a value at the end. */
  public static <E> Column<List<E>> array_append(Column<? super List<E>> array, Object value) {
    return call("array_append", array, plainOrColumn(value));
  }

  /** With a value at the start. */
  public static <E> Column<List<E>> array_prepend(Column<? super List<E>> array, Object value) {
    return call("array_prepend", array, plainOrColumn(value));
  }

  /** With a value at a place, counted from 1. */
  public static <E> Column<List<E>> array_insert(
      Column<? super List<E>> array, int position, Object value) {
    return call("array_insert", array, plain(position), plainOrColumn(value));
  }

  /** Without the elements that are equal to a value. */
  public static <E> Column<List<E>> array_remove(Column<? super List<E>> array, Object value) {
    return call("array_remove", array, plainOrColumn(value));
  }

  /** Without NULLs. */
  public static <E> Column<List<E>> array_compact(Column<? super List<E>> array) {
    return call("array_compact", array);
  }

  /** Without duplicates. */
  public static <E> Column<List<E>> array_distinct(Column<? super List<E>> array) {
    return call("array_distinct", array);
  }

  /** The elements of both, without duplicates. */
  public static <E> Column<List<E>> array_union(
      Column<? super List<E>> array, Column<? super List<E>> other) {
    return call("array_union", array, other);
  }

  /** The elements that both have, without duplicates. */
  public static <E> Column<List<E>> array_intersect(
      Column<? super List<E>> array, Column<? super List<E>> other) {
    return call("array_intersect", array, other);
  }

  /** The elements that the other has not, without duplicates. */
  public static <E> Column<List<E>> array_except(
      Column<? super List<E>> array, Column<? super List<E>> other) {
    return call("array_except", array, other);
  }

  /** Whether they have an element in common. */
  public static <E> Column<Boolean> arrays_overlap(
      Column<? super List<E>> array, Column<? super List<E>> other) {
    return call("arrays_overlap", array, other);
  }

  /** An array of structs, each of the elements in one place. */
  public static <R> Column<R> arrays_zip(Column<?>... arrays) {
    return call("arrays_zip", all(arrays));
  }

  /** The elements as text with a delimiter between them; NULLs are left out. */
  public static <E> Column<String> array_join(
      Column<? super List<E>> array, CharSequence delimiter) {
    return call("array_join", array, plain(delimiter));
  }

  /** The elements as text with a delimiter between them, and a text for NULLs. */
  public static <E> Column<String> array_join(
      Column<? super List<E>> array, CharSequence delimiter, CharSequence nullReplacement) {
    return call("array_join", array, plain(delimiter), plain(nullReplacement));
  }

  /** The largest element. */
  public static <E> Column<E> array_max(Column<? super List<E>> array) {
    return call("array_max", array);
  }

  /** The smallest element. */
  public static <E> Column<E> array_min(Column<? super List<E>> array) {
    return call("array_min", array);
  }

  /** An array of one value so many times. */
  public static <T> Column<List<T>> array_repeat(Column<T> column, int count) {
    return call("array_repeat", column, plain(count));
  }

  /** An array of one value as many times as a column says. */
  public static <T> Column<List<T>> array_repeat(Column<T> column, Column<? super Number> count) {
    return call("array_repeat", column, count);
  }

  /** In ascending order, NULLs first. */
  public static <E> Column<List<E>> sort_array(Column<? super List<E>> array) {
    return call("sort_array", array);
  }

  /** In ascending or descending order. */
  public static <E> Column<List<E>> sort_array(Column<? super List<E>> array, boolean ascending) {
    return call("sort_array", array, plain(ascending));
  }

  /** In ascending order, NULLs last. */
  public static <E> Column<List<E>> array_sort(Column<? super List<E>> array) {
    return call("array_sort", array);
  }

  /** In random order. */
  public static <E> Column<List<E>> shuffle(Column<? super List<E>> array) {
    return call("shuffle", array);
  }

  /** So many elements from a place on, counted from 1. */
  public static <E> Column<List<E>> slice(Column<? super List<E>> array, int start, int length) {
    return call("slice", array, plain(start), plain(length));
  }

  /** Elements whose place columns say, counted from 1. */
  public static <E> Column<List<E>> slice(
      Column<? super List<E>> array, Column<? super Number> start, Column<? super Number> length) {
    return call("slice", array, start, length);
  }

  /** The elements of all arrays in an array. */
  public static <E> Column<List<E>> flatten(Column<? super List<List<E>>> array) {
    return call("flatten", array);
  }

  /** All values from one to the other. */
  public static <T> Column<List<T>> sequence(Column<? super T> start, Column<? super T> stop) {
    return call("sequence", start, stop);
  }

  /** Values from one to the other in steps; an interval for dates and times. */
  public static <T> Column<List<T>> sequence(
      Column<? super T> start, Column<? super T> stop, Column<?> step) {
    return call("sequence", start, stop, step);
  }

  /** A row for each element; none where the array is empty or NULL. */
  public static <E> Column<E> explode(Column<? super List<E>> array) {
    return call("explode", array);
  }

  /** A row for each element; one with NULL where the array is empty or NULL. */
  public static <E> Column<E> explode_outer(Column<? super List<E>> array) {
    return call("explode_outer", array);
  }

  /** A row for each element with its place: two columns, {@code .as("pos", "element")}. */
  public static <E, R> Column<R> posexplode(Column<? super List<E>> array) {
    return call("posexplode", array);
  }

  /** As {@code posexplode}; a row with NULLs where the array is empty or NULL. */
  public static <E, R> Column<R> posexplode_outer(Column<? super List<E>> array) {
    return call("posexplode_outer", array);
  }

  /** A row for each struct of an array, a column for each of its fields. */
  public static <R> Column<R> inline(Column<?> array) {
    return call("inline", array);
  }

  /** As {@code inline}; a row with NULLs where the array is empty or NULL. */
  public static <R> Column<R> inline_outer(Column<?> array) {
    return call("inline_outer", array);
  }

  /** The first column says into how many rows the others are laid. */
  public static <R> Column<R> stack(Column<?>... columns) {
    return call("stack", all(columns));
  }
}
