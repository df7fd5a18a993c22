package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** CSV and its kin: text in columns. */
public final class CsvFormat extends FileFormat<CsvFormat> implements AutoLoaderFormat {

  CsvFormat(Map<String, Text> options) {
    super("csv", options);
  }

  /** The first line holds the names of the columns. */
  public CsvFormat header() {
    return option("header", true);
  }

  /** Whether the first line holds the names of the columns; no unless told. */
  public CsvFormat header(boolean yes) {
    return option("header", yes);
  }

  /**
   * Infers types; without it, every column is a string. For Auto Loader see {@link
   * AutoLoader#inferColumnTypes()}.
   */
  public CsvFormat inferSchema() {
    return option("inferSchema", true);
  }

  /** Whether types are inferred; no unless told. */
  public CsvFormat inferSchema(boolean yes) {
    return option("inferSchema", yes);
  }

  /** What separates columns, {@code ","} unless told. */
  public CsvFormat sep(String separator) {
    return option("sep", separator);
  }

  /** What encloses values that contain the separator. */
  public CsvFormat quote(String quote) {
    return option("quote", quote);
  }

  /** What escapes a quote inside a quoted value. */
  public CsvFormat escape(String escape) {
    return option("escape", escape);
  }

  /** Lines that start with it are passed over. */
  public CsvFormat comment(String prefix) {
    return option("comment", prefix);
  }

  /** A quoted value may span lines. */
  public CsvFormat multiLine() {
    return option("multiLine", true);
  }

  /** Whether a record may have several lines; no unless told. */
  public CsvFormat multiLine(boolean yes) {
    return option("multiLine", yes);
  }

  /** The text that stands for NULL. */
  public CsvFormat nullValue(String text) {
    return option("nullValue", text);
  }

  /** The text that stands for the empty string. */
  public CsvFormat emptyValue(String text) {
    return option("emptyValue", text);
  }

  /** Drops blanks before values. */
  public CsvFormat ignoreLeadingWhiteSpace() {
    return option("ignoreLeadingWhiteSpace", true);
  }

  /** Drops blanks behind values. */
  public CsvFormat ignoreTrailingWhiteSpace() {
    return option("ignoreTrailingWhiteSpace", true);
  }

  /** Passes over so many lines at the start of each file. */
  public CsvFormat skipRows(int lines) {
    return option("skipRows", lines);
  }

  /** Whether columns are matched by position, not by the header's names; yes unless told. */
  public CsvFormat enforceSchema(boolean enforce) {
    return option("enforceSchema", enforce);
  }

  /** Merges the columns of files that differ. */
  public CsvFormat mergeSchema() {
    return option("mergeSchema", true);
  }

  /** What becomes of a record that can't be parsed. */
  public CsvFormat mode(ParseMode mode) {
    return option("mode", mode.name());
  }

  /** The column that keeps the text of a record that can't be parsed. */
  public CsvFormat columnNameOfCorruptRecord(String column) {
    return option("columnNameOfCorruptRecord", column);
  }

  /** The pattern of dates, {@code "yyyy-MM-dd"}. */
  public CsvFormat dateFormat(String pattern) {
    return option("dateFormat", pattern);
  }

  /** The pattern of timestamps. */
  public CsvFormat timestampFormat(String pattern) {
    return option("timestampFormat", pattern);
  }

  /** The encoding, {@code "UTF-8"} unless told. */
  public CsvFormat encoding(String charset) {
    return option("encoding", charset);
  }

  /** What ends a line. */
  public CsvFormat lineSep(String separator) {
    return option("lineSep", separator);
  }

  /** Whether the case of column names counts; yes unless told. */
  public CsvFormat readerCaseSensitive(boolean sensitive) {
    return option("readerCaseSensitive", sensitive);
  }

  @Override
  CsvFormat copy(Map<String, Text> options) {
    return new CsvFormat(options);
  }
}
