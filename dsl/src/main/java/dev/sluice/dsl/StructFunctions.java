package dev.sluice.dsl;

import java.util.List;
import java.util.Map;

/** Maps and structs. */
abstract class StructFunctions extends ArrayFunctions {

  StructFunctions() {}

  /** A map of keys and values, in turn. */
  public static <K, V> Column<Map<K, V>> create_map(Column<?>... keysAndValues) {
    return call("create_map", all(keysAndValues));
  }

  /** The map of an array of keys and one of values. */
  public static <K, V> Column<Map<K, V>> map_from_arrays(
      Column<? super List<K>> keys, Column<? super List<V>> values) {
    return call("map_from_arrays", keys, values);
  }

  /** The map of an array of structs, each a key and a value. */
  public static <K, V> Column<Map<K, V>> map_from_entries(Column<?> entries) {
    return call("map_from_entries", entries);
  }

  /** All entries of several maps. */
  public static <K, V> Column<Map<K, V>> map_concat(Column<?>... maps) {
    return call("map_concat", all(maps));
  }

  /** Whether there is such a key. */
  public static <K, V> Column<Boolean> map_contains_key(Column<? super Map<K, V>> map, Object key) {
    return call("map_contains_key", map, plainOrColumn(key));
  }

  /** The entries as an array of structs, with the fields key and value. */
  public static <K, V, R> Column<R> map_entries(Column<? super Map<K, V>> map) {
    return call("map_entries", map);
  }

  /** The keys. */
  public static <K, V> Column<List<K>> map_keys(Column<? super Map<K, V>> map) {
    return call("map_keys", map);
  }

  /** The values. */
  public static <K, V> Column<List<V>> map_values(Column<? super Map<K, V>> map) {
    return call("map_values", map);
  }

  /** A struct of columns, under their names. */
  public static <R> Column<R> struct(Column<?>... columns) {
    return call("struct", all(columns));
  }

  /** A struct of a list of columns. */
  public static <R> Column<R> struct(List<? extends Column<?>> columns) {
    return call("struct", columns);
  }

  /** A struct of all columns, or of all those of an alias. */
  public static <R> Column<R> struct(Star columns) {
    return call("struct", columns.expr());
  }

  /** A struct of names, which are constants, and values, in turn. */
  public static <R> Column<R> named_struct(Column<?>... namesAndValues) {
    return call("named_struct", all(namesAndValues));
  }
}
