package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** XML; each element of the row tag is a record. */
public final class XmlFormat extends FileFormat<XmlFormat> implements AutoLoaderFormat {

  XmlFormat(Map<String, Text> options) {
    super("xml", options);
  }

  /** The element that is a record. */
  public XmlFormat rowTag(String element) {
    return option("rowTag", element);
  }

  /** The element around all records. */
  public XmlFormat rootTag(String element) {
    return option("rootTag", element);
  }

  /** What precedes the names of columns that come from attributes, {@code "_"} unless told. */
  public XmlFormat attributePrefix(String prefix) {
    return option("attributePrefix", prefix);
  }

  /** The column for the text of an element that has attributes too. */
  public XmlFormat valueTag(String name) {
    return option("valueTag", name);
  }

  /** Leaves attributes out. */
  public XmlFormat excludeAttribute() {
    return option("excludeAttribute", true);
  }

  /** Leaves the prefixes of namespaces out of names. */
  public XmlFormat ignoreNamespace() {
    return option("ignoreNamespace", true);
  }

  /** The XSD file that each record must satisfy. */
  public XmlFormat rowValidationXSDPath(CharSequence path) {
    return option("rowValidationXSDPath", path);
  }

  /** Reads each record into one VARIANT column of this name. */
  public XmlFormat singleVariantColumn(String column) {
    return option("singleVariantColumn", column);
  }

  /** What becomes of a record that can't be parsed. */
  public XmlFormat mode(ParseMode mode) {
    return option("mode", mode.name());
  }

  /** The column that keeps the text of a record that can't be parsed. */
  public XmlFormat columnNameOfCorruptRecord(String column) {
    return option("columnNameOfCorruptRecord", column);
  }

  /** The pattern of dates, {@code "yyyy-MM-dd"}. */
  public XmlFormat dateFormat(String pattern) {
    return option("dateFormat", pattern);
  }

  /** The pattern of timestamps. */
  public XmlFormat timestampFormat(String pattern) {
    return option("timestampFormat", pattern);
  }

  /** The encoding, {@code "UTF-8"} unless told. */
  public XmlFormat encoding(String charset) {
    return option("encoding", charset);
  }

  /** Whether the case of column names counts; yes unless told. */
  public XmlFormat readerCaseSensitive(boolean sensitive) {
    return option("readerCaseSensitive", sensitive);
  }

  @Override
  XmlFormat copy(Map<String, Text> options) {
    return new XmlFormat(options);
  }
}
