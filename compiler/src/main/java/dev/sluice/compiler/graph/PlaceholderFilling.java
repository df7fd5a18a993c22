package dev.sluice.compiler.graph;

import dev.sluice.model.Expr;
import dev.sluice.model.WindowSpec;
import java.util.List;
import java.util.Optional;

/** A template with an expression in the place of each {@link Expr.Placeholder}. */
final class PlaceholderFilling implements Expr.Cases<Expr> {

  private final Expr filling;

  PlaceholderFilling(Expr filling) {
    this.filling = filling;
  }

  Expr of(Expr template) {
    return template.accept(this);
  }

  private List<Expr> all(List<Expr> exprs) {
    return exprs.stream().map(this::of).toList();
  }

  @Override
  public Expr placeholder(Expr.Placeholder expr) {
    return filling;
  }

  @Override
  public Expr column(Expr.Column expr) {
    return expr;
  }

  @Override
  public Expr star(Expr.Star expr) {
    return expr;
  }

  @Override
  public Expr literal(Expr.Literal expr) {
    return expr;
  }

  @Override
  public Expr text(Expr.TextLiteral expr) {
    return expr;
  }

  @Override
  public Expr argument(Expr.Argument expr) {
    return expr;
  }

  @Override
  public Expr lambdaVariable(Expr.LambdaVariable expr) {
    return expr;
  }

  @Override
  public Expr sql(Expr.Sql expr) {
    return expr;
  }

  @Override
  public Expr call(Expr.Call expr) {
    return new Expr.Call(expr.function(), all(expr.arguments()), expr.origin());
  }

  @Override
  public Expr catalogCall(Expr.CatalogCall expr) {
    return new Expr.CatalogCall(
        expr.function(), all(expr.arguments()), expr.result(), expr.origin());
  }

  @Override
  public Expr udf(Expr.UdfCall expr) {
    return new Expr.UdfCall(
        expr.function(), expr.result(), expr.pandas(), all(expr.arguments()), expr.origin());
  }

  @Override
  public Expr unary(Expr.Unary expr) {
    return new Expr.Unary(expr.operator(), of(expr.operand()), expr.origin());
  }

  @Override
  public Expr binary(Expr.Binary expr) {
    return new Expr.Binary(of(expr.left()), expr.operator(), of(expr.right()), expr.origin());
  }

  @Override
  public Expr in(Expr.In expr) {
    return new Expr.In(of(expr.operand()), all(expr.values()), expr.origin());
  }

  @Override
  public Expr between(Expr.Between expr) {
    return new Expr.Between(of(expr.operand()), of(expr.low()), of(expr.high()), expr.origin());
  }

  @Override
  public Expr like(Expr.Like expr) {
    return new Expr.Like(of(expr.operand()), expr.matching(), expr.pattern(), expr.origin());
  }

  @Override
  public Expr cast(Expr.Cast expr) {
    return new Expr.Cast(of(expr.operand()), expr.type(), expr.tolerant(), expr.origin());
  }

  @Override
  public Expr caseWhen(Expr.Case expr) {
    List<Expr.When> branches =
        expr.branches().stream()
            .map(branch -> new Expr.When(of(branch.condition()), of(branch.value())))
            .toList();
    Optional<Expr> otherwise = expr.otherwise().map(this::of);
    return new Expr.Case(branches, otherwise, expr.origin());
  }

  @Override
  public Expr alias(Expr.Alias expr) {
    return new Expr.Alias(of(expr.operand()), expr.names(), expr.origin());
  }

  @Override
  public Expr field(Expr.Field expr) {
    return new Expr.Field(of(expr.operand()), expr.name(), expr.origin());
  }

  @Override
  public Expr item(Expr.Item expr) {
    return new Expr.Item(of(expr.operand()), of(expr.key()), expr.origin());
  }

  @Override
  public Expr jsonPath(Expr.JsonPath expr) {
    return new Expr.JsonPath(of(expr.operand()), expr.path(), expr.origin());
  }

  @Override
  public Expr withField(Expr.WithField expr) {
    return new Expr.WithField(of(expr.operand()), expr.name(), of(expr.value()), expr.origin());
  }

  @Override
  public Expr dropFields(Expr.DropFields expr) {
    return new Expr.DropFields(of(expr.operand()), expr.names(), expr.origin());
  }

  @Override
  public Expr lambda(Expr.Lambda expr) {
    return new Expr.Lambda(expr.parameters(), of(expr.body()));
  }

  @Override
  public Expr sort(Expr.SortOrder expr) {
    return new Expr.SortOrder(of(expr.operand()), expr.ascending(), expr.nulls());
  }

  @Override
  public Expr over(Expr.Over expr) {
    WindowSpec window = expr.window();
    return new Expr.Over(
        of(expr.function()),
        new WindowSpec(all(window.partitionBy()), all(window.orderBy()), window.frame()),
        expr.origin());
  }
}
