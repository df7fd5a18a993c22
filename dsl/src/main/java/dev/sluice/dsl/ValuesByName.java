package dev.sluice.dsl;

import dev.sluice.model.Schema;
import java.util.List;
import java.util.Map;

/** Other functions over columns by their names: {@code F.explode("items")}. */
abstract class ValuesByName extends TimesByName {

  ValuesByName() {}

  /** As {@link #abs(Column)}, by name. */
  public static Column<Number> abs(String column) {
    return abs(named(column));
  }

  /** As {@link #round(Column)}, by name. */
  public static Column<Number> round(String column) {
    return round(named(column));
  }

  /** As {@link #round(Column, int)}, by name. */
  public static Column<Number> round(String column, int scale) {
    return round(named(column), scale);
  }

  /** As {@link #ceil(Column)}, by name. */
  public static Column<Number> ceil(String column) {
    return ceil(named(column));
  }

  /** As {@link #ceil(Column, int)}, by name. */
  public static Column<Number> ceil(String column, int scale) {
    return ceil(named(column), scale);
  }

  /** As {@link #floor(Column)}, by name. */
  public static Column<Number> floor(String column) {
    return floor(named(column));
  }

  /** As {@link #floor(Column, int)}, by name. */
  public static Column<Number> floor(String column, int scale) {
    return floor(named(column), scale);
  }

  /** As {@link #sqrt(Column)}, by name. */
  public static Column<Number> sqrt(String column) {
    return sqrt(named(column));
  }

  /** As {@link #exp(Column)}, by name. */
  public static Column<Number> exp(String column) {
    return exp(named(column));
  }

  /** As {@link #log(Column)}, by name. */
  public static Column<Number> log(String column) {
    return log(named(column));
  }

  /** As {@link #log(double, Column)}, by name. */
  public static Column<Number> log(double base, String column) {
    return log(base, named(column));
  }

  /** As {@link #pow(Column, Column)}, by name. */
  public static Column<Number> pow(String base, String exponent) {
    return pow(named(base), named(exponent));
  }

  /** As {@link #pow(Column, Number)}, by name. */
  public static Column<Number> pow(String base, Number exponent) {
    return pow(named(base), exponent);
  }

  /** As {@link #isnan(Column)}, by name. */
  public static Column<Boolean> isnan(String column) {
    return isnan(named(column));
  }

  /** As {@link #isnull(Column)}, by name. */
  public static Column<Boolean> isnull(String column) {
    return isnull(named(column));
  }

  /** As {@link #isnotnull(Column)}, by name. */
  public static Column<Boolean> isnotnull(String column) {
    return isnotnull(named(column));
  }

  /** As {@link #coalesce(Column...)}, by name. */
  public static <T> Column<T> coalesce(String first, String... more) {
    return coalesce(named(first, more));
  }

  /** As {@link #greatest(Column...)}, by name. */
  public static <T> Column<T> greatest(String first, String... more) {
    return greatest(named(first, more));
  }

  /** As {@link #least(Column...)}, by name. */
  public static <T> Column<T> least(String first, String... more) {
    return least(named(first, more));
  }

  /** As {@link #array(Column...)}, by name. */
  public static <T> Column<List<T>> array(String first, String... more) {
    return array(named(first, more));
  }

  /** As {@link #struct(Column...)}, by name. */
  public static <R> Column<R> struct(String first, String... more) {
    return struct(named(first, more));
  }

  /** As {@link #explode(Column)}, by name. */
  public static <E> Column<E> explode(String array) {
    return explode(named(array));
  }

  /** As {@link #explode_outer(Column)}, by name. */
  public static <E> Column<E> explode_outer(String array) {
    return explode_outer(named(array));
  }

  /** As {@link #posexplode(Column)}, by name. */
  public static <R> Column<R> posexplode(String array) {
    return posexplode(named(array));
  }

  /** As {@link #posexplode_outer(Column)}, by name. */
  public static <R> Column<R> posexplode_outer(String array) {
    return posexplode_outer(named(array));
  }

  /** As {@link #inline(Column)}, by name. */
  public static <R> Column<R> inline(String array) {
    return inline(named(array));
  }

  /** As {@link #size(Column)}, by name. */
  public static Column<Number> size(String column) {
    return size(named(column));
  }

  /** As {@link #array_contains(Column, Object)}, by name. */
  public static Column<Boolean> array_contains(String array, Object value) {
    return array_contains(named(array), value);
  }

  /** As {@link #array_distinct(Column)}, by name. */
  public static <E> Column<List<E>> array_distinct(String array) {
    return array_distinct(named(array));
  }

  /** As {@link #array_join(Column, CharSequence)}, by name. */
  public static Column<String> array_join(String array, CharSequence delimiter) {
    return array_join(named(array), delimiter);
  }

  /** As {@link #array_join(Column, CharSequence, CharSequence)}, by name. */
  public static Column<String> array_join(
      String array, CharSequence delimiter, CharSequence nullReplacement) {
    return array_join(named(array), delimiter, nullReplacement);
  }

  /** As {@link #array_max(Column)}, by name. */
  public static <E> Column<E> array_max(String array) {
    return array_max(named(array));
  }

  /** As {@link #array_min(Column)}, by name. */
  public static <E> Column<E> array_min(String array) {
    return array_min(named(array));
  }

  /** As {@link #array_size(Column)}, by name. */
  public static Column<Number> array_size(String array) {
    return array_size(named(array));
  }

  /** As {@link #array_sort(Column)}, by name. */
  public static <E> Column<List<E>> array_sort(String array) {
    return array_sort(named(array));
  }

  /** As {@link #sort_array(Column)}, by name. */
  public static <E> Column<List<E>> sort_array(String array) {
    return sort_array(named(array));
  }

  /** As {@link #sort_array(Column, boolean)}, by name. */
  public static <E> Column<List<E>> sort_array(String array, boolean ascending) {
    return sort_array(named(array), ascending);
  }

  /** As {@link #flatten(Column)}, by name. */
  public static <E> Column<List<E>> flatten(String array) {
    return flatten(named(array));
  }

  /** As {@link #slice(Column, int, int)}, by name. */
  public static <E> Column<List<E>> slice(String array, int start, int length) {
    return slice(named(array), start, length);
  }

  /** As {@link #slice(Column, Column, Column)}, by name. */
  public static <E> Column<List<E>> slice(String array, String start, String length) {
    return slice(named(array), named(start), named(length));
  }

  /** As {@link #element_at(Column, Object)}, by name. */
  public static <R> Column<R> element_at(String column, Object extraction) {
    return element_at(named(column), extraction);
  }

  /** As {@link #map_keys(Column)}, by name. */
  public static <K> Column<List<K>> map_keys(String map) {
    return map_keys(named(map));
  }

  /** As {@link #map_values(Column)}, by name. */
  public static <V> Column<List<V>> map_values(String map) {
    return map_values(named(map));
  }

  /** As {@link #from_json(Column, Class)}, by name. */
  public static <R extends Record> Column<R> from_json(String json, Class<R> record) {
    return from_json(named(json), record);
  }

  /** As {@link #from_json(Column, Type)}, by name. */
  public static <T> Column<T> from_json(String json, Type<T> type) {
    return from_json(named(json), type);
  }

  /** As {@link #from_json(Column, String)}, by name. */
  public static <T> Column<T> from_json(String json, String ddl) {
    return from_json(named(json), ddl);
  }

  /** As {@link #from_json(Column, Schema)}, by name. */
  public static <T> Column<T> from_json(String json, Schema schema) {
    return from_json(named(json), schema);
  }

  /** As {@link #from_json(Column, Class, Map)}, by name. */
  public static <R extends Record> Column<R> from_json(
      String json, Class<R> record, Map<String, String> options) {
    return from_json(named(json), record, options);
  }

  /** As {@link #from_json(Column, Type, Map)}, by name. */
  public static <T> Column<T> from_json(String json, Type<T> type, Map<String, String> options) {
    return from_json(named(json), type, options);
  }

  /** As {@link #from_json(Column, Schema, Map)}, by name. */
  public static <T> Column<T> from_json(String json, Schema schema, Map<String, String> options) {
    return from_json(named(json), schema, options);
  }

  /** As {@link #to_json(Column)}, by name. */
  public static Column<String> to_json(String column) {
    return to_json(named(column));
  }

  /** As {@link #to_json(Column, Map)}, by name. */
  public static Column<String> to_json(String column, Map<String, String> options) {
    return to_json(named(column), options);
  }

  /** As {@link #get_json_object(Column, CharSequence)}, by name. */
  public static Column<String> get_json_object(String json, CharSequence path) {
    return get_json_object(named(json), path);
  }

  /** As {@link #parse_json(Column)}, by name. */
  public static Column<Variant> parse_json(String json) {
    return parse_json(named(json));
  }

  /** As {@link #desc(Column)}, by name. */
  public static SortedColumn desc(String column) {
    return desc(named(column));
  }

  /** As {@link #asc(Column)}, by name. */
  public static SortedColumn asc(String column) {
    return asc(named(column));
  }

  /** As {@link #desc_nulls_first(Column)}, by name. */
  public static SortedColumn desc_nulls_first(String column) {
    return desc_nulls_first(named(column));
  }

  /** As {@link #desc_nulls_last(Column)}, by name. */
  public static SortedColumn desc_nulls_last(String column) {
    return desc_nulls_last(named(column));
  }

  /** As {@link #asc_nulls_first(Column)}, by name. */
  public static SortedColumn asc_nulls_first(String column) {
    return asc_nulls_first(named(column));
  }

  /** As {@link #asc_nulls_last(Column)}, by name. */
  public static SortedColumn asc_nulls_last(String column) {
    return asc_nulls_last(named(column));
  }

  /** As {@link #lag(Column)}, by name. */
  public static <T> Column<T> lag(String column) {
    return lag(named(column));
  }

  /** As {@link #lag(Column, int)}, by name. */
  public static <T> Column<T> lag(String column, int offset) {
    return lag(named(column), offset);
  }

  /** As {@link #lag(Column, int, Object)}, by name. */
  public static <T> Column<T> lag(String column, int offset, Object defaultValue) {
    return lag(named(column), offset, defaultValue);
  }

  /** As {@link #lead(Column)}, by name. */
  public static <T> Column<T> lead(String column) {
    return lead(named(column));
  }

  /** As {@link #lead(Column, int)}, by name. */
  public static <T> Column<T> lead(String column, int offset) {
    return lead(named(column), offset);
  }

  /** As {@link #lead(Column, int, Object)}, by name. */
  public static <T> Column<T> lead(String column, int offset, Object defaultValue) {
    return lead(named(column), offset, defaultValue);
  }
}
