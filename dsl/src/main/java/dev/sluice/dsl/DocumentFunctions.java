package dev.sluice.dsl;

import java.util.List;
import java.util.Map;

/** JSON, CSV, XML and VARIANT. */
abstract class DocumentFunctions extends LambdaFunctions {

  DocumentFunctions() {}

  /** What stands at a path, {@code $.a.b[0]}, of a JSON text. */
  public static Column<String> get_json_object(Column<? super String> json, CharSequence path) {
    return call("get_json_object", json, plain(path));
  }

  /** The values of some fields of a JSON object, each a column of its own. */
  public static <R> Column<R> json_tuple(Column<? super String> json, CharSequence... fields) {
    return call("json_tuple", json, plain(fields));
  }

  /** How many elements a JSON array has. */
  public static Column<Number> json_array_length(Column<? super String> json) {
    return call("json_array_length", json);
  }

  /** The keys of a JSON object. */
  public static Column<List<String>> json_object_keys(Column<? super String> json) {
    return call("json_object_keys", json);
  }

  /** A struct, map, array or VARIANT as JSON. */
  public static Column<String> to_json(Column<?> column) {
    return call("to_json", column);
  }

  /** A struct, map, array or VARIANT as JSON, with options. */
  public static Column<String> to_json(Column<?> column, Map<String, String> options) {
    return call("to_json", column, plain(options));
  }

  /** The DDL of the type of an example. */
  public static Column<String> schema_of_json(CharSequence json) {
    return call("schema_of_json", plain(json));
  }

  /** The DDL of the type of an example, read with options. */
  public static Column<String> schema_of_json(CharSequence json, Map<String, String> options) {
    return call("schema_of_json", plain(json), plain(options));
  }

  /** A struct as a line of CSV. */
  public static Column<String> to_csv(Column<?> struct) {
    return call("to_csv", struct);
  }

  /** A struct as a line of CSV, with options. */
  public static Column<String> to_csv(Column<?> struct, Map<String, String> options) {
    return call("to_csv", struct, plain(options));
  }

  /** The DDL of the type of an example. */
  public static Column<String> schema_of_csv(CharSequence csv) {
    return call("schema_of_csv", plain(csv));
  }

  /** A struct as XML. */
  public static Column<String> to_xml(Column<?> struct) {
    return call("to_xml", struct);
  }

  /** A struct as XML, with options. */
  public static Column<String> to_xml(Column<?> struct, Map<String, String> options) {
    return call("to_xml", struct, plain(options));
  }

  /** The DDL of the type of an example. */
  public static Column<String> schema_of_xml(CharSequence xml) {
    return call("schema_of_xml", plain(xml));
  }

  /** The texts of the nodes at a path. */
  public static Column<List<String>> xpath(Column<? super String> xml, CharSequence path) {
    return call("xpath", xml, constant(path));
  }

  /** Whether there is something at a path. */
  public static Column<Boolean> xpath_boolean(Column<? super String> xml, CharSequence path) {
    return call("xpath_boolean", xml, constant(path));
  }

  /** The DOUBLE at a path. */
  public static Column<Number> xpath_double(Column<? super String> xml, CharSequence path) {
    return call("xpath_double", xml, constant(path));
  }

  /** The FLOAT at a path. */
  public static Column<Number> xpath_float(Column<? super String> xml, CharSequence path) {
    return call("xpath_float", xml, constant(path));
  }

  /** The INT at a path. */
  public static Column<Number> xpath_int(Column<? super String> xml, CharSequence path) {
    return call("xpath_int", xml, constant(path));
  }

  /** The BIGINT at a path. */
  public static Column<Number> xpath_long(Column<? super String> xml, CharSequence path) {
    return call("xpath_long", xml, constant(path));
  }

  /** The DOUBLE at a path. */
  public static Column<Number> xpath_number(Column<? super String> xml, CharSequence path) {
    return call("xpath_number", xml, constant(path));
  }

  /** The SMALLINT at a path. */
  public static Column<Number> xpath_short(Column<? super String> xml, CharSequence path) {
    return call("xpath_short", xml, constant(path));
  }

  /** The text at a path. */
  public static Column<String> xpath_string(Column<? super String> xml, CharSequence path) {
    return call("xpath_string", xml, constant(path));
  }

  /** JSON text as VARIANT. */
  public static Column<Variant> parse_json(Column<? super String> json) {
    return call("parse_json", json);
  }

  /** JSON text as VARIANT, NULL where it is none. */
  public static Column<Variant> try_parse_json(Column<? super String> json) {
    return call("try_parse_json", json);
  }

  /** A struct, map or array as VARIANT. */
  public static Column<Variant> to_variant_object(Column<?> column) {
    return call("to_variant_object", column);
  }

  /** Whether it is the null of JSON. */
  public static Column<Boolean> is_variant_null(Column<? super Variant> variant) {
    return call("is_variant_null", variant);
  }

  /** The DDL of the type of a VARIANT. */
  public static Column<String> schema_of_variant(Column<? super Variant> variant) {
    return call("schema_of_variant", variant);
  }
}
