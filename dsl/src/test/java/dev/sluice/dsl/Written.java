package dev.sluice.dsl;

import static java.util.stream.Collectors.joining;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.WindowSpec;
import java.util.Collection;
import java.util.Locale;

/** Expressions as short texts that show all that was recorded, for tables in tests. */
final class Written implements Expr.Cases<String> {

  private Written() {}

  static String of(Expr expr) {
    return expr.accept(new Written());
  }

  @Override
  public String column(Expr.Column expr) {
    return String.join(".", expr.parts());
  }

  @Override
  public String star(Expr.Star expr) {
    return expr.parts().stream().map(part -> part + ".").collect(joining()) + "*";
  }

  @Override
  public String literal(Expr.Literal expr) {
    return expr.value().map(Object::toString).orElse("NULL") + ":" + type(expr.type());
  }

  @Override
  public String text(Expr.TextLiteral expr) {
    return "'" + expr.text() + "'";
  }

  @Override
  public String argument(Expr.Argument expr) {
    return "=" + (expr.value() instanceof DataType type ? type(type) : expr.value());
  }

  @Override
  public String call(Expr.Call expr) {
    return expr.function() + list(expr.arguments());
  }

  @Override
  public String catalogCall(Expr.CatalogCall expr) {
    return "@"
        + expr.function()
        + list(expr.arguments())
        + expr.result().map(type -> " -> " + type(type)).orElse("");
  }

  @Override
  public String udf(Expr.UdfCall expr) {
    return (expr.pandas() ? "pandas " : "udf ")
        + expr.function().name()
        + list(expr.arguments())
        + " -> "
        + type(expr.result());
  }

  @Override
  public String unary(Expr.Unary expr) {
    return expr.operator() + "(" + of(expr.operand()) + ")";
  }

  @Override
  public String binary(Expr.Binary expr) {
    return "(" + of(expr.left()) + " " + expr.operator() + " " + of(expr.right()) + ")";
  }

  @Override
  public String in(Expr.In expr) {
    return of(expr.operand()) + " IN " + list(expr.values());
  }

  @Override
  public String between(Expr.Between expr) {
    return of(expr.operand()) + " BETWEEN " + of(expr.low()) + " AND " + of(expr.high());
  }

  @Override
  public String like(Expr.Like expr) {
    return of(expr.operand()) + " " + expr.matching() + " '" + expr.pattern() + "'";
  }

  @Override
  public String cast(Expr.Cast expr) {
    String word = expr.tolerant() ? "try_cast(" : "cast(";
    return word + of(expr.operand()) + " AS " + type(expr.type()) + ")";
  }

  @Override
  public String caseWhen(Expr.Case expr) {
    return "CASE"
        + expr.branches().stream()
            .map(it -> " WHEN " + of(it.condition()) + " THEN " + of(it.value()))
            .collect(joining())
        + expr.otherwise().map(it -> " ELSE " + of(it)).orElse("")
        + " END";
  }

  @Override
  public String alias(Expr.Alias expr) {
    return of(expr.operand()) + " AS " + String.join(",", expr.names());
  }

  @Override
  public String field(Expr.Field expr) {
    return of(expr.operand()) + "->" + expr.name();
  }

  @Override
  public String item(Expr.Item expr) {
    return of(expr.operand()) + "[" + of(expr.key()) + "]";
  }

  @Override
  public String jsonPath(Expr.JsonPath expr) {
    return of(expr.operand()) + "~" + expr.path();
  }

  @Override
  public String withField(Expr.WithField expr) {
    return of(expr.operand()) + " WITH " + expr.name() + " = " + of(expr.value());
  }

  @Override
  public String dropFields(Expr.DropFields expr) {
    return of(expr.operand()) + " WITHOUT " + String.join(",", expr.names());
  }

  @Override
  public String lambda(Expr.Lambda expr) {
    return String.join(",", expr.parameters()) + " => " + of(expr.body());
  }

  @Override
  public String lambdaVariable(Expr.LambdaVariable expr) {
    return "$" + expr.name();
  }

  @Override
  public String sort(Expr.SortOrder expr) {
    return of(expr.operand()) + (expr.ascending() ? " ASC " : " DESC ") + expr.nulls();
  }

  @Override
  public String over(Expr.Over expr) {
    WindowSpec window = expr.window();
    return of(expr.function())
        + " OVER "
        + list(window.partitionBy())
        + list(window.orderBy())
        + window.frame().map(Written::frame).orElse("");
  }

  @Override
  public String sql(Expr.Sql expr) {
    return "{" + expr.text() + "}";
  }

  @Override
  public String placeholder(Expr.Placeholder expr) {
    return "_";
  }

  static String type(DataType type) {
    return type.accept(
        new DataType.Cases<>() {
          @Override
          public String atomic(DataType.Atomic atomic) {
            return atomic.sql();
          }

          @Override
          public String decimal(DataType.Decimal decimal) {
            return "DECIMAL(" + decimal.precision() + "," + decimal.scale() + ")";
          }

          @Override
          public String array(DataType.ArrayOf array) {
            return "ARRAY<" + type(array.element()) + ">";
          }

          @Override
          public String map(DataType.MapOf map) {
            return "MAP<" + type(map.key()) + "," + type(map.value()) + ">";
          }

          @Override
          public String struct(DataType.Struct struct) {
            return struct.fields().stream()
                .map(field -> field.name() + ":" + type(field.type()))
                .collect(joining(",", "STRUCT<", ">"));
          }

          @Override
          public String named(DataType.Named named) {
            return named.ddl();
          }
        });
  }

  private static String frame(WindowSpec.Frame frame) {
    return (frame.rows() ? "ROWS" : "RANGE")
        + "["
        + bound(frame.start())
        + ".."
        + bound(frame.end())
        + "]";
  }

  private static String bound(long bound) {
    if (bound == Long.MIN_VALUE || bound == Long.MAX_VALUE) {
      return "all";
    }
    return String.format(Locale.ROOT, "%d", bound);
  }

  private static String list(Collection<Expr> exprs) {
    return exprs.stream().map(Written::of).collect(joining(", ", "(", ")"));
  }
}
