package dev.sluice.dsl;

import java.util.List;

/** Functions of texts over columns by their names: {@code F.upper("name")}. */
abstract class TextsByName extends AggregatesByName {

  TextsByName() {}

  /** As {@link #upper(Column)}, by name. */
  public static Column<String> upper(String column) {
    return upper(named(column));
  }

  /** As {@link #lower(Column)}, by name. */
  public static Column<String> lower(String column) {
    return lower(named(column));
  }

  /** As {@link #trim(Column)}, by name. */
  public static Column<String> trim(String column) {
    return trim(named(column));
  }

  /** As {@link #trim(Column, Column)}, by name. */
  public static Column<String> trim(String column, String characters) {
    return trim(named(column), named(characters));
  }

  /** As {@link #ltrim(Column)}, by name. */
  public static Column<String> ltrim(String column) {
    return ltrim(named(column));
  }

  /** As {@link #ltrim(Column, Column)}, by name. */
  public static Column<String> ltrim(String column, String characters) {
    return ltrim(named(column), named(characters));
  }

  /** As {@link #rtrim(Column)}, by name. */
  public static Column<String> rtrim(String column) {
    return rtrim(named(column));
  }

  /** As {@link #rtrim(Column, Column)}, by name. */
  public static Column<String> rtrim(String column, String characters) {
    return rtrim(named(column), named(characters));
  }

  /** As {@link #initcap(Column)}, by name. */
  public static Column<String> initcap(String column) {
    return initcap(named(column));
  }

  /** As {@link #length(Column)}, by name. */
  public static Column<Number> length(String column) {
    return length(named(column));
  }

  /** As {@link #lpad(Column, int, CharSequence)}, by name. */
  public static Column<String> lpad(String column, int length, CharSequence padding) {
    return lpad(named(column), length, padding);
  }

  /** As {@link #rpad(Column, int, CharSequence)}, by name. */
  public static Column<String> rpad(String column, int length, CharSequence padding) {
    return rpad(named(column), length, padding);
  }

  /** As {@link #reverse(Column)}, by name. */
  public static <T> Column<T> reverse(String column) {
    return reverse(named(column));
  }

  /** As {@link #concat(Column...)}, by name. */
  public static Column<String> concat(String first, String... more) {
    return concat(named(first, more));
  }

  /** As {@link #concat_ws(CharSequence, Column...)}, by name. */
  public static Column<String> concat_ws(CharSequence separator, String first, String... more) {
    return concat_ws(separator, named(first, more));
  }

  /** As {@link #substring(Column, int, int)}, by name. */
  public static Column<String> substring(String column, int position, int length) {
    return substring(named(column), position, length);
  }

  /** As {@link #substring(Column, Column, Column)}, by name. */
  public static Column<String> substring(String column, String position, String length) {
    return substring(named(column), named(position), named(length));
  }

  /** As {@link #substring_index(Column, CharSequence, int)}, by name. */
  public static Column<String> substring_index(String column, CharSequence delimiter, int count) {
    return substring_index(named(column), delimiter, count);
  }

  /** As {@link #regexp_replace(Column, CharSequence, CharSequence)}, by name. */
  public static Column<String> regexp_replace(
      String column, CharSequence regex, CharSequence replacement) {
    return regexp_replace(named(column), regex, replacement);
  }

  /** As {@link #regexp_extract(Column, CharSequence, int)}, by name. */
  public static Column<String> regexp_extract(String column, CharSequence regex, int group) {
    return regexp_extract(named(column), regex, group);
  }

  /** As {@link #split(Column, CharSequence)}, by name. */
  public static Column<List<String>> split(String column, CharSequence regex) {
    return split(named(column), regex);
  }

  /** As {@link #split(Column, CharSequence, int)}, by name. */
  public static Column<List<String>> split(String column, CharSequence regex, int limit) {
    return split(named(column), regex, limit);
  }

  /** As {@link #split_part(Column, CharSequence, int)}, by name. */
  public static Column<String> split_part(String column, CharSequence delimiter, int part) {
    return split_part(named(column), delimiter, part);
  }

  /** As {@link #translate(Column, CharSequence, CharSequence)}, by name. */
  public static Column<String> translate(
      String column, CharSequence matching, CharSequence replacement) {
    return translate(named(column), matching, replacement);
  }

  /** As {@link #replace(Column, CharSequence, CharSequence)}, by name. */
  public static Column<String> replace(
      String column, CharSequence search, CharSequence replacement) {
    return replace(named(column), search, replacement);
  }

  /** As {@link #replace(Column, Column, Column)}, by name. */
  public static Column<String> replace(String column, String search, String replacement) {
    return replace(named(column), named(search), named(replacement));
  }

  /** As {@link #instr(Column, CharSequence)}, by name. */
  public static Column<Number> instr(String column, CharSequence part) {
    return instr(named(column), part);
  }

  /** As {@link #contains(Column, Column)}, by name. */
  public static Column<Boolean> contains(String column, String part) {
    return contains(named(column), named(part));
  }

  /** As {@link #startswith(Column, Column)}, by name. */
  public static Column<Boolean> startswith(String column, String prefix) {
    return startswith(named(column), named(prefix));
  }

  /** As {@link #endswith(Column, Column)}, by name. */
  public static Column<Boolean> endswith(String column, String suffix) {
    return endswith(named(column), named(suffix));
  }

  /** As {@link #repeat(Column, int)}, by name. */
  public static Column<String> repeat(String column, int times) {
    return repeat(named(column), times);
  }

  /** As {@link #repeat(Column, Column)}, by name. */
  public static Column<String> repeat(String column, String times) {
    return repeat(named(column), named(times));
  }

  /** As {@link #md5(Column)}, by name. */
  public static Column<String> md5(String column) {
    return md5(named(column));
  }

  /** As {@link #sha1(Column)}, by name. */
  public static Column<String> sha1(String column) {
    return sha1(named(column));
  }

  /** As {@link #sha2(Column, int)}, by name. */
  public static Column<String> sha2(String column, int bits) {
    return sha2(named(column), bits);
  }

  /** As {@link #base64(Column)}, by name. */
  public static Column<String> base64(String column) {
    return base64(named(column));
  }

  /** As {@link #xxhash64(Column...)}, by name. */
  public static Column<Number> xxhash64(String first, String... more) {
    return xxhash64(named(first, more));
  }

  /** As {@link #hash(Column...)}, by name. */
  public static Column<Number> hash(String first, String... more) {
    return hash(named(first, more));
  }

  /** As {@link #format_number(Column, int)}, by name. */
  public static Column<String> format_number(String column, int decimals) {
    return format_number(named(column), decimals);
  }

  /** As {@link #levenshtein(Column, Column)}, by name. */
  public static Column<Number> levenshtein(String left, String right) {
    return levenshtein(named(left), named(right));
  }

  /** As {@link #levenshtein(Column, Column, int)}, by name. */
  public static Column<Number> levenshtein(String left, String right, int threshold) {
    return levenshtein(named(left), named(right), threshold);
  }

  /** As {@link #soundex(Column)}, by name. */
  public static Column<String> soundex(String column) {
    return soundex(named(column));
  }
}
