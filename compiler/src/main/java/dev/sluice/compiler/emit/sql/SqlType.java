package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.layout.Doc;
import dev.sluice.compiler.emit.layout.LinePrinter;
import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * The type on several lines where it is longer than so many columns: a field of a struct each.
   */
  static String render(DataType type, int columns) {
    return LinePrinter.print(type.accept(new Layout()), 0, columns);
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

  /** Where a type may break: only structs are long. */
  private static final class Layout implements DataType.Cases<Doc> {

    @Override
    public Doc atomic(DataType.Atomic type) {
      return Doc.text(render(type));
    }

    @Override
    public Doc decimal(DataType.Decimal type) {
      return Doc.text(render(type));
    }

    @Override
    public Doc array(DataType.ArrayOf type) {
      return Doc.concat(Doc.text("ARRAY<"), type.element().accept(this), Doc.text(">"));
    }

    @Override
    public Doc map(DataType.MapOf type) {
      return Doc.concat(
          Doc.text("MAP<"),
          type.key().accept(this),
          Doc.text(", "),
          type.value().accept(this),
          Doc.text(">"));
    }

    @Override
    public Doc struct(DataType.Struct type) {
      List<Doc> fields = new ArrayList<>();
      for (DataType.Field field : type.fields()) {
        fields.add(
            Doc.concat(
                Doc.text(SqlName.quote(field.name()) + ": "),
                field.type().accept(this),
                Doc.text(field.nullable() ? "" : " NOT NULL")));
      }
      return Doc.bracketed("STRUCT<", Doc.join(Doc.concat(Doc.text(","), Doc.SPACE), fields), ">");
    }

    @Override
    public Doc named(DataType.Named type) {
      return Doc.text(type.ddl());
    }
  }
}
