package dev.sluice.compiler.emit.sql;

import dev.sluice.model.DataType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Data types as Spark DDL. */
public final class SqlType implements DataType.Cases<String> {

  private static final SqlType UPPER = new SqlType(true);
  private static final SqlType LOWER = new SqlType(false);

  private final boolean upper;

  private SqlType(boolean upper) {
    this.upper = upper;
  }

  /** The type on one line, {@code ARRAY<STRUCT<id: BIGINT>>}. */
  public static String render(DataType type) {
    return type.accept(UPPER);
  }

  /** The type as Python code names it, {@code array<struct<id:bigint>>}. */
  public static String lower(DataType type) {
    return type.accept(LOWER);
  }

  @Override
  public String atomic(DataType.Atomic type) {
    return word(type.sql());
  }

  @Override
  public String decimal(DataType.Decimal type) {
    return word("DECIMAL") + "(" + type.precision() + comma() + type.scale() + ")";
  }

  @Override
  public String array(DataType.ArrayOf type) {
    return word("ARRAY") + "<" + type.element().accept(this) + ">";
  }

  @Override
  public String map(DataType.MapOf type) {
    return word("MAP") + "<" + type.key().accept(this) + comma() + type.value().accept(this) + ">";
  }

  @Override
  public String struct(DataType.Struct type) {
    return type.fields().stream()
        .map(this::field)
        .collect(Collectors.joining(comma(), word("STRUCT") + "<", ">"));
  }

  @Override
  public String named(DataType.Named type) {
    return type.ddl();
  }

  private String field(DataType.Field field) {
    return SqlName.quote(field.name())
        + (upper ? ": " : ":")
        + field.type().accept(this)
        + (field.nullable() ? "" : word(" NOT NULL"));
  }

  private String comma() {
    return upper ? ", " : ",";
  }

  private String word(String keyword) {
    return upper ? keyword : keyword.toLowerCase(Locale.ROOT);
  }
}
