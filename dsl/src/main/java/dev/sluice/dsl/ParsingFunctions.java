package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Schema;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text read into structs: what a record, a type or a schema says is in it. {@code
 * F.from_json(col("value").cast(STRING), Change.class)} keeps the record's types.
 */
abstract class ParsingFunctions extends DocumentFunctions {

  /** What is a type, and no list of columns. */
  private static final Pattern TYPE =
      Pattern.compile("(?is)\\s*((array|map|struct)\\s*<.*|variant\\s*)");

  ParsingFunctions() {}

  /** A JSON object as the struct that a record describes; NULL where it is none. */
  public static <R extends Record> Column<R> from_json(
      Column<? super String> json, Class<R> record) {
    return call("from_json", json, schema(Schemas.reading(record)));
  }

  /** A JSON text as a type: {@code arrayOf(structOf(Item.class))}. */
  public static <T> Column<T> from_json(Column<? super String> json, Type<T> type) {
    return call("from_json", json, type(type));
  }

  /** A JSON object as the struct that a schema describes. */
  public static <T> Column<T> from_json(Column<? super String> json, Schema schema) {
    return call("from_json", json, schema(schema));
  }

  /**
   * A JSON text as what DDL text describes: the columns of a struct, {@code "id BIGINT, name
   * STRING"}, or a type, {@code "map<string, string>"}.
   */
  public static <T> Column<T> from_json(Column<? super String> json, String ddl) {
    return TYPE.matcher(ddl).matches()
        ? from_json(json, TypeWords.<T>type(ddl))
        : from_json(json, Schemas.ddl(ddl));
  }

  /** A JSON object as the struct that a record describes, read with options. */
  public static <R extends Record> Column<R> from_json(
      Column<? super String> json, Class<R> record, Map<String, String> options) {
    return call("from_json", json, schema(Schemas.reading(record)), plain(options));
  }

  /** A JSON text as a type, read with options. */
  public static <T> Column<T> from_json(
      Column<? super String> json, Type<T> type, Map<String, String> options) {
    return call("from_json", json, type(type), plain(options));
  }

  /** A JSON object as the struct that a schema describes, read with options. */
  public static <T> Column<T> from_json(
      Column<? super String> json, Schema schema, Map<String, String> options) {
    return call("from_json", json, schema(schema), plain(options));
  }

  /** A line of CSV as the struct that a record describes. */
  public static <R extends Record> Column<R> from_csv(Column<? super String> csv, Class<R> record) {
    return call("from_csv", csv, schema(Schemas.reading(record)));
  }

  /** A line of CSV as the struct that a schema describes. */
  public static <T> Column<T> from_csv(Column<? super String> csv, Schema schema) {
    return call("from_csv", csv, schema(schema));
  }

  /** A line of CSV as the struct that a schema describes, read with options. */
  public static <T> Column<T> from_csv(
      Column<? super String> csv, Schema schema, Map<String, String> options) {
    return call("from_csv", csv, schema(schema), plain(options));
  }

  /** An XML text as the struct that a record describes. */
  public static <R extends Record> Column<R> from_xml(Column<? super String> xml, Class<R> record) {
    return call("from_xml", xml, schema(Schemas.reading(record)));
  }

  /** An XML text as the struct that a schema describes. */
  public static <T> Column<T> from_xml(Column<? super String> xml, Schema schema) {
    return call("from_xml", xml, schema(schema));
  }

  /** An XML text as the struct that a schema describes, read with options. */
  public static <T> Column<T> from_xml(
      Column<? super String> xml, Schema schema, Map<String, String> options) {
    return call("from_xml", xml, schema(schema), plain(options));
  }

  /**
   * What stands at a path, {@code $.a.b[0]}, of a VARIANT, as a type; an error where it is none.
   */
  public static <T> Column<T> variant_get(
      Column<? super Variant> variant, CharSequence path, Type<T> type) {
    return call("variant_get", variant, constant(path), type(type));
  }

  /** What stands at a path of a VARIANT, as a type; NULL where it is none. */
  public static <T> Column<T> try_variant_get(
      Column<? super Variant> variant, CharSequence path, Type<T> type) {
    return call("try_variant_get", variant, constant(path), type(type));
  }

  private static Expr schema(Schema schema) {
    return new Expr.Argument(schema);
  }

  private static Expr type(Type<?> type) {
    return new Expr.Argument(type.dataType());
  }
}
