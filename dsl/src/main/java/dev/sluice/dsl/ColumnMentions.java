package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.WindowSpec;
import java.util.Collection;
import java.util.regex.Pattern;

/** Whether an expression mentions a column of some name, or may do so in text. */
final class ColumnMentions implements Expr.Cases<Boolean> {

  private final String name;

  private ColumnMentions(String name) {
    this.name = name;
  }

  static boolean of(String name, Expr expr) {
    return expr.accept(new ColumnMentions(name));
  }

  @Override
  public Boolean column(Expr.Column expr) {
    return expr.parts().get(0).equalsIgnoreCase(name);
  }

  @Override
  public Boolean star(Expr.Star expr) {
    return !expr.parts().isEmpty() && expr.parts().get(0).equalsIgnoreCase(name);
  }

  @Override
  public Boolean literal(Expr.Literal expr) {
    return false;
  }

  @Override
  public Boolean text(Expr.TextLiteral expr) {
    return false;
  }

  @Override
  public Boolean argument(Expr.Argument expr) {
    return false;
  }

  @Override
  public Boolean call(Expr.Call expr) {
    return any(expr.arguments());
  }

  @Override
  public Boolean catalogCall(Expr.CatalogCall expr) {
    return any(expr.arguments());
  }

  @Override
  public Boolean udf(Expr.UdfCall expr) {
    return any(expr.arguments());
  }

  @Override
  public Boolean unary(Expr.Unary expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean binary(Expr.Binary expr) {
    return in(expr.left()) || in(expr.right());
  }

  @Override
  public Boolean in(Expr.In expr) {
    return in(expr.operand()) || any(expr.values());
  }

  @Override
  public Boolean between(Expr.Between expr) {
    return in(expr.operand()) || in(expr.low()) || in(expr.high());
  }

  @Override
  public Boolean like(Expr.Like expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean cast(Expr.Cast expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean caseWhen(Expr.Case expr) {
    return expr.branches().stream().anyMatch(when -> in(when.condition()) || in(when.value()))
        || expr.otherwise().stream().anyMatch(this::in);
  }

  @Override
  public Boolean alias(Expr.Alias expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean field(Expr.Field expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean item(Expr.Item expr) {
    return in(expr.operand()) || in(expr.key());
  }

  @Override
  public Boolean jsonPath(Expr.JsonPath expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean withField(Expr.WithField expr) {
    return in(expr.operand()) || in(expr.value());
  }

  @Override
  public Boolean dropFields(Expr.DropFields expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean lambda(Expr.Lambda expr) {
    return in(expr.body());
  }

  @Override
  public Boolean lambdaVariable(Expr.LambdaVariable expr) {
    return false;
  }

  @Override
  public Boolean sort(Expr.SortOrder expr) {
    return in(expr.operand());
  }

  @Override
  public Boolean over(Expr.Over expr) {
    WindowSpec window = expr.window();
    return in(expr.function()) || any(window.partitionBy()) || any(window.orderBy());
  }

  @Override
  public Boolean sql(Expr.Sql expr) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(expr.text())
        .find();
  }

  @Override
  public Boolean placeholder(Expr.Placeholder expr) {
    return false;
  }

  private boolean in(Expr expr) {
    return expr.accept(this);
  }

  private boolean any(Collection<Expr> exprs) {
    return exprs.stream().anyMatch(this::in);
  }
}
