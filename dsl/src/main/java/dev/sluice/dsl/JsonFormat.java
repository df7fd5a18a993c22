package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** JSON, one record per line unless {@link #multiLine()}. */
public final class JsonFormat extends FileFormat<JsonFormat> implements AutoLoaderFormat {

  JsonFormat(Map<String, Text> options) {
    super("json", options);
  }

  /** A record may span lines; a file is one array or object. */
  public JsonFormat multiLine() {
    return option("multiLine", true);
  }

  /** Whether a record may have several lines; no unless told. */
  public JsonFormat multiLine(boolean yes) {
    return option("multiLine", yes);
  }

  /** Infers timestamps from strings that look like them. */
  public JsonFormat inferTimestamp() {
    return option("inferTimestamp", true);
  }

  /** Infers every number and boolean as a string. */
  public JsonFormat primitivesAsString() {
    return option("primitivesAsString", true);
  }

  /** Infers decimals instead of doubles. */
  public JsonFormat prefersDecimal() {
    return option("prefersDecimal", true);
  }

  /** Leaves out fields that are NULL or empty everywhere when inferring. */
  public JsonFormat dropFieldIfAllNull() {
    return option("dropFieldIfAllNull", true);
  }

  /** Accepts comments as Java writes them. */
  public JsonFormat allowComments() {
    return option("allowComments", true);
  }

  /** Accepts names of fields without quotes. */
  public JsonFormat allowUnquotedFieldNames() {
    return option("allowUnquotedFieldNames", true);
  }

  /** Accepts NaN and the infinities as numbers. */
  public JsonFormat allowNonNumericNumbers() {
    return option("allowNonNumericNumbers", true);
  }

  /** Reads each record into one VARIANT column of this name. */
  public JsonFormat singleVariantColumn(String column) {
    return option("singleVariantColumn", column);
  }

  /** What becomes of a record that can't be parsed. */
  public JsonFormat mode(ParseMode mode) {
    return option("mode", mode.name());
  }

  /** The column that keeps the text of a record that can't be parsed. */
  public JsonFormat columnNameOfCorruptRecord(String column) {
    return option("columnNameOfCorruptRecord", column);
  }

  /** The pattern of dates, {@code "yyyy-MM-dd"}. */
  public JsonFormat dateFormat(String pattern) {
    return option("dateFormat", pattern);
  }

  /** The pattern of timestamps. */
  public JsonFormat timestampFormat(String pattern) {
    return option("timestampFormat", pattern);
  }

  /** The time zone of timestamps that name none. */
  public JsonFormat timeZone(String zone) {
    return option("timeZone", zone);
  }

  /** The encoding, {@code "UTF-8"} unless told. */
  public JsonFormat encoding(String charset) {
    return option("encoding", charset);
  }

  /** What ends a line. */
  public JsonFormat lineSep(String separator) {
    return option("lineSep", separator);
  }

  /** Whether the case of column names counts; yes unless told. */
  public JsonFormat readerCaseSensitive(boolean sensitive) {
    return option("readerCaseSensitive", sensitive);
  }

  @Override
  JsonFormat copy(Map<String, Text> options) {
    return new JsonFormat(options);
  }
}
