package dev.sluice.dsl;

import java.util.List;

/** What is done with text. */
abstract class StringFunctions extends MoreNumberFunctions {

  StringFunctions() {}

  /** In capital letters. */
  public static Column<String> upper(Column<? super String> column) {
    return call("upper", column);
  }

  /** In capital letters; another name of {@code upper}. */
  public static Column<String> ucase(Column<? super String> column) {
    return call("ucase", column);
  }

  /** In small letters. */
  public static Column<String> lower(Column<? super String> column) {
    return call("lower", column);
  }

  /** In small letters; another name of {@code lower}. */
  public static Column<String> lcase(Column<? super String> column) {
    return call("lcase", column);
  }

  /** Every word with a capital letter first. */
  public static Column<String> initcap(Column<? super String> column) {
    return call("initcap", column);
  }

  /** Without blanks at both ends. */
  public static Column<String> trim(Column<? super String> column) {
    return call("trim", column);
  }

  /** Without these characters at both ends. */
  public static Column<String> trim(
      Column<? super String> column, Column<? super String> characters) {
    return call("trim", column, characters);
  }

  /** Without blanks at the start. */
  public static Column<String> ltrim(Column<? super String> column) {
    return call("ltrim", column);
  }

  /** Without these characters at the start. */
  public static Column<String> ltrim(
      Column<? super String> column, Column<? super String> characters) {
    return call("ltrim", column, characters);
  }

  /** Without blanks at the end. */
  public static Column<String> rtrim(Column<? super String> column) {
    return call("rtrim", column);
  }

  /** Without these characters at the end. */
  public static Column<String> rtrim(
      Column<? super String> column, Column<? super String> characters) {
    return call("rtrim", column, characters);
  }

  /** Without blanks at both ends. */
  public static Column<String> btrim(Column<? super String> column) {
    return call("btrim", column);
  }

  /** Without these characters at both ends. */
  public static Column<String> btrim(Column<? super String> column, CharSequence characters) {
    return call("btrim", column, constant(characters));
  }

  /** Padded at the start to a length, or cut to it. */
  public static Column<String> lpad(
      Column<? super String> column, int length, CharSequence padding) {
    return call("lpad", column, plain(length), plain(padding));
  }

  /** Padded at the end to a length, or cut to it. */
  public static Column<String> rpad(
      Column<? super String> column, int length, CharSequence padding) {
    return call("rpad", column, plain(length), plain(padding));
  }

  /**
   * The texts, one after the other; NULL where one is NULL. It joins arrays and bytes too: {@code
   * untyped()} gives that column another family.
   */
  public static Column<String> concat(Column<?>... columns) {
    return call("concat", all(columns));
  }

  /** The texts with a separator between them; NULLs are left out. */
  public static Column<String> concat_ws(CharSequence separator, Column<?>... columns) {
    return call("concat_ws", plain(separator), all(columns));
  }

  /** The texts of a list of columns with a separator between them; NULLs are left out. */
  public static Column<String> concat_ws(
      CharSequence separator, List<? extends Column<?>> columns) {
    return call("concat_ws", plain(separator), columns);
  }

  /** A part, counted from 1; from the end where the position is negative. */
  public static Column<String> substring(Column<?> column, int position, int length) {
    return call("substring", column, plain(position), plain(length));
  }

  /** A part whose place other columns say, counted from 1. */
  public static Column<String> substring(
      Column<?> column, Column<? super Number> position, Column<? super Number> length) {
    return call("substring", column, position, length);
  }

  /** Everything from a place on, counted from 1. */
  public static Column<String> substr(Column<?> column, Column<? super Number> position) {
    return call("substr", column, position);
  }

  /** A part whose place other columns say, counted from 1. */
  public static Column<String> substr(
      Column<?> column, Column<? super Number> position, Column<? super Number> length) {
    return call("substr", column, position, length);
  }

  /**
   * Everything before the n-th delimiter; after it, counted from the end, where the count is
   * negative.
   */
  public static Column<String> substring_index(
      Column<? super String> column, CharSequence delimiter, int count) {
    return call("substring_index", column, plain(delimiter), plain(count));
  }

  /** The first characters. */
  public static Column<String> left(Column<? super String> column, int length) {
    return call("left", column, constant(length));
  }

  /** The last characters. */
  public static Column<String> right(Column<? super String> column, int length) {
    return call("right", column, constant(length));
  }

  /** How many characters, or bytes, it has. */
  public static Column<Number> length(Column<?> column) {
    return call("length", column);
  }

  /** How many characters, or bytes, it has. */
  public static Column<Number> char_length(Column<?> column) {
    return call("char_length", column);
  }

  /** How many characters, or bytes, it has. */
  public static Column<Number> character_length(Column<?> column) {
    return call("character_length", column);
  }

  /** How many bytes it has. */
  public static Column<Number> octet_length(Column<?> column) {
    return call("octet_length", column);
  }

  /** How many bits it has. */
  public static Column<Number> bit_length(Column<?> column) {
    return call("bit_length", column);
  }

  /** The text so many times. */
  public static Column<String> repeat(Column<? super String> column, int times) {
    return call("repeat", column, plain(times));
  }

  /** The text as many times as another column says. */
  public static Column<String> repeat(Column<? super String> column, Column<? super Number> times) {
    return call("repeat", column, times);
  }

  /** The characters of a text, or the elements of an array, in reverse order. */
  public static <T> Column<T> reverse(Column<T> column) {
    return call("reverse", column);
  }

  /** Every occurrence of a text replaced by another. */
  public static Column<String> replace(
      Column<? super String> column, CharSequence search, CharSequence replacement) {
    return call("replace", column, constant(search), constant(replacement));
  }

  /** Every occurrence of a text replaced by another, both from columns. */
  public static Column<String> replace(
      Column<? super String> column,
      Column<? super String> search,
      Column<? super String> replacement) {
    return call("replace", column, search, replacement);
  }

  /** Each of the matching characters replaced by the one in the same place. */
  public static Column<String> translate(
      Column<? super String> column, CharSequence matching, CharSequence replacement) {
    return call("translate", column, plain(matching), plain(replacement));
  }

  /** Another text laid over this one from a place on. */
  public static Column<String> overlay(
      Column<? super String> column, Column<? super String> replacement, int position) {
    return call("overlay", column, replacement, plain(position));
  }

  /** Another text in place of so many characters of this one. */
  public static Column<String> overlay(
      Column<? super String> column, Column<? super String> replacement, int position, int length) {
    return call("overlay", column, replacement, plain(position), plain(length));
  }

  /** The parts between the matches of a regular expression. */
  public static Column<List<String>> split(Column<? super String> column, CharSequence regex) {
    return call("split", column, plain(regex));
  }

  /** The parts between the matches of a regular expression, at most so many. */
  public static Column<List<String>> split(
      Column<? super String> column, CharSequence regex, int limit) {
    return call("split", column, plain(regex), plain(limit));
  }

  /** One of the parts between delimiters, counted from 1; from the end where it is negative. */
  public static Column<String> split_part(
      Column<? super String> column, CharSequence delimiter, int part) {
    return call("split_part", column, constant(delimiter), constant(part));
  }

  /** The values in a format of {@code printf}. */
  public static Column<String> format_string(CharSequence format, Column<?>... columns) {
    return call("format_string", plain(format), all(columns));
  }

  /** The values in a format of {@code printf}, which a column has. */
  public static Column<String> printf(Column<? super String> format, Column<?>... columns) {
    return call("printf", format, all(columns));
  }

  /** The first column says which of the others it is, counted from 1. */
  public static <R> Column<R> elt(Column<?>... inputs) {
    return call("elt", all(inputs));
  }
}
