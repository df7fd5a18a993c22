package dev.sluice.dsl;

import java.util.List;
import java.util.Map;

/** Searching in text, regular expressions, encodings. */
abstract class MoreStringFunctions extends StringFunctions {

  MoreStringFunctions() {}

  /** Whether one text contains another. */
  public static Column<Boolean> contains(Column<?> column, Column<?> part) {
    return call("contains", column, part);
  }

  /** Whether one text starts with another. */
  public static Column<Boolean> startswith(Column<?> column, Column<?> prefix) {
    return call("startswith", column, prefix);
  }

  /** Whether one text ends with another. */
  public static Column<Boolean> endswith(Column<?> column, Column<?> suffix) {
    return call("endswith", column, suffix);
  }

  /** Where a text occurs first, counted from 1; 0 where it does not. */
  public static Column<Number> instr(Column<? super String> column, CharSequence part) {
    return call("instr", column, plain(part));
  }

  /** Where a text occurs first, counted from 1; 0 where it does not. */
  public static Column<Number> locate(CharSequence part, Column<? super String> column) {
    return call("locate", plain(part), column);
  }

  /** Where a text occurs first from a position on, counted from 1; 0 where it does not. */
  public static Column<Number> locate(
      CharSequence part, Column<? super String> column, int position) {
    return call("locate", plain(part), column, plain(position));
  }

  /** Where the text of one column occurs first in another, counted from 1. */
  public static Column<Number> position(
      Column<? super String> part, Column<? super String> column) {
    return call("position", part, column);
  }

  /** Where the text of one column occurs first in another, from a place on. */
  public static Column<Number> position(
      Column<? super String> part, Column<? super String> column, Column<? super Number> start) {
    return call("position", part, column, start);
  }

  /** The place of a text in a list with commas, counted from 1; 0 where it is missing. */
  public static Column<Number> find_in_set(
      Column<? super String> column, Column<? super String> list) {
    return call("find_in_set", column, list);
  }

  /** Whether it matches a pattern of SQL that a column has. */
  public static Column<Boolean> like(
      Column<? super String> column, Column<? super String> pattern) {
    return call("like", column, pattern);
  }

  /** Whether it matches a pattern of SQL that a column has, without regard to case. */
  public static Column<Boolean> ilike(
      Column<? super String> column, Column<? super String> pattern) {
    return call("ilike", column, pattern);
  }

  /** Whether a part matches a regular expression that a column has. */
  public static Column<Boolean> rlike(Column<? super String> column, Column<? super String> regex) {
    return call("rlike", column, regex);
  }

  /** Whether a part matches a regular expression that a column has. */
  public static Column<Boolean> regexp(
      Column<? super String> column, Column<? super String> regex) {
    return call("regexp", column, regex);
  }

  /** Whether a part matches a regular expression that a column has. */
  public static Column<Boolean> regexp_like(
      Column<? super String> column, Column<? super String> regex) {
    return call("regexp_like", column, regex);
  }

  /** Every match of a regular expression replaced; {@code $1} is its first group. */
  public static Column<String> regexp_replace(
      Column<? super String> column, CharSequence regex, CharSequence replacement) {
    return call("regexp_replace", column, plain(regex), plain(replacement));
  }

  /** Every match of a regular expression replaced, both from columns. */
  public static Column<String> regexp_replace(
      Column<? super String> column,
      Column<? super String> regex,
      Column<? super String> replacement) {
    return call("regexp_replace", column, regex, replacement);
  }

  /** A group of the first match; group 0 is all of it; empty where nothing matches. */
  public static Column<String> regexp_extract(
      Column<? super String> column, CharSequence regex, int group) {
    return call("regexp_extract", column, plain(regex), plain(group));
  }

  /** The first group of every match. */
  public static Column<List<String>> regexp_extract_all(
      Column<? super String> column, CharSequence regex) {
    return call("regexp_extract_all", column, constant(regex));
  }

  /** A group of every match; group 0 is all of it. */
  public static Column<List<String>> regexp_extract_all(
      Column<? super String> column, CharSequence regex, int group) {
    return call("regexp_extract_all", column, constant(regex), plain(group));
  }

  /** How often a regular expression matches. */
  public static Column<Number> regexp_count(Column<? super String> column, CharSequence regex) {
    return call("regexp_count", column, constant(regex));
  }

  /** Where a regular expression matches first, counted from 1. */
  public static Column<Number> regexp_instr(Column<? super String> column, CharSequence regex) {
    return call("regexp_instr", column, constant(regex));
  }

  /** What a regular expression matches first; NULL where nothing does. */
  public static Column<String> regexp_substr(Column<? super String> column, CharSequence regex) {
    return call("regexp_substr", column, constant(regex));
  }

  /** The words of each sentence. */
  public static Column<List<List<String>>> sentences(Column<? super String> column) {
    return call("sentences", column);
  }

  /** How many characters must change to make one text the other. */
  public static Column<Number> levenshtein(
      Column<? super String> left, Column<? super String> right) {
    return call("levenshtein", left, right);
  }

  /**
   * How many characters must change to make one text the other; -1 where more than the threshold.
   */
  public static Column<Number> levenshtein(
      Column<? super String> left, Column<? super String> right, int threshold) {
    return call("levenshtein", left, right, plain(threshold));
  }

  /** A code of how the text sounds in English. */
  public static Column<String> soundex(Column<? super String> column) {
    return call("soundex", column);
  }

  /** The code point of the first character. */
  public static Column<Number> ascii(Column<? super String> column) {
    return call("ascii", column);
  }

  /** The character of a code point. */
  public static Column<String> char_(Column<? super Number> column) {
    return call("char", column);
  }

  /** Bytes, or a text's bytes, in base 64. */
  public static Column<String> base64(Column<?> column) {
    return call("base64", column);
  }

  /** The bytes of a text in base 64. */
  public static Column<byte[]> unbase64(Column<? super String> column) {
    return call("unbase64", column);
  }

  /** The bytes of a text in hexadecimal digits. */
  public static Column<byte[]> unhex(Column<? super String> column) {
    return call("unhex", column);
  }

  /** A text's bytes in a charset, such as {@code UTF-8}. */
  public static Column<byte[]> encode(Column<? super String> column, CharSequence charset) {
    return call("encode", column, plain(charset));
  }

  /** The text of bytes in a charset, such as {@code UTF-8}. */
  public static Column<String> decode(Column<? super byte[]> column, CharSequence charset) {
    return call("decode", column, plain(charset));
  }

  /** The bytes of a text in hexadecimal digits. */
  public static Column<byte[]> to_binary(Column<? super String> column) {
    return call("to_binary", column);
  }

  /** The bytes of a text in the format {@code hex}, {@code utf-8} or {@code base64}. */
  public static Column<byte[]> to_binary(Column<? super String> column, CharSequence format) {
    return call("to_binary", column, constant(format));
  }

  /**
   * The bytes of a text in the format {@code hex}, {@code utf-8} or {@code base64}, NULL where it
   * does not fit.
   */
  public static Column<byte[]> try_to_binary(Column<? super String> column, CharSequence format) {
    return call("try_to_binary", column, constant(format));
  }

  /** The text as it stands in a URL. */
  public static Column<String> url_encode(Column<? super String> column) {
    return call("url_encode", column);
  }

  /** The text that stands encoded in a URL. */
  public static Column<String> url_decode(Column<? super String> column) {
    return call("url_decode", column);
  }

  /** The text that stands encoded in a URL, NULL where it is none. */
  public static Column<String> try_url_decode(Column<? super String> column) {
    return call("try_url_decode", column);
  }

  /** A part of a URL: {@code HOST}, {@code PATH}, {@code QUERY} and the like. */
  public static Column<String> parse_url(Column<? super String> url, CharSequence part) {
    return call("parse_url", url, constant(part));
  }

  /** The value of a key in a URL's query. */
  public static Column<String> parse_url(
      Column<? super String> url, CharSequence part, CharSequence key) {
    return call("parse_url", url, constant(part), constant(key));
  }

  /** A part of a URL, NULL where it is none. */
  public static Column<String> try_parse_url(Column<? super String> url, CharSequence part) {
    return call("try_parse_url", url, constant(part));
  }

  /** The value of a key in a URL's query, NULL where it is none. */
  public static Column<String> try_parse_url(
      Column<? super String> url, CharSequence part, CharSequence key) {
    return call("try_parse_url", url, constant(part), constant(key));
  }

  /** Letters and digits replaced by X, x and n. */
  public static Column<String> mask(Column<? super String> column) {
    return call("mask", column);
  }

  /** Capital letters, small letters and digits replaced by characters. */
  public static Column<String> mask(
      Column<? super String> column, CharSequence upper, CharSequence lower, CharSequence digit) {
    return call("mask", column, constant(upper), constant(lower), constant(digit));
  }

  /** The pairs of a text such as {@code a:1,b:2}. */
  public static Column<Map<String, String>> str_to_map(Column<? super String> column) {
    return call("str_to_map", column);
  }

  /** The pairs of a text with these delimiters, which are regular expressions. */
  public static Column<Map<String, String>> str_to_map(
      Column<? super String> column, CharSequence pairDelimiter, CharSequence valueDelimiter) {
    return call("str_to_map", column, constant(pairDelimiter), constant(valueDelimiter));
  }

  /** The text compared by a collation, such as {@code UTF8_LCASE}. */
  public static Column<String> collate(Column<? super String> column, CharSequence collation) {
    return call("collate", column, plain(collation));
  }

  /** The collation of a column. */
  public static Column<String> collation(Column<? super String> column) {
    return call("collation", column);
  }

  /** Whether the text is valid UTF-8. */
  public static Column<Boolean> is_valid_utf8(Column<? super String> column) {
    return call("is_valid_utf8", column);
  }

  /** The text with what is no valid UTF-8 replaced. */
  public static Column<String> make_valid_utf8(Column<? super String> column) {
    return call("make_valid_utf8", column);
  }

  /** The text; an error where it is no valid UTF-8. */
  public static Column<String> validate_utf8(Column<? super String> column) {
    return call("validate_utf8", column);
  }

  /** The text, NULL where it is no valid UTF-8. */
  public static Column<String> try_validate_utf8(Column<? super String> column) {
    return call("try_validate_utf8", column);
  }
}
