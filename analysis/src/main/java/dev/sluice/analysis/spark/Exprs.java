package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.WindowSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.analysis.MultiAlias;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedExtractValue;
import org.apache.spark.sql.catalyst.analysis.UnresolvedStar;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.CaseWhen;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.In;
import org.apache.spark.sql.catalyst.expressions.LambdaFunction;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.SortOrder;
import org.apache.spark.sql.catalyst.expressions.UnresolvedNamedLambdaVariable;
import org.apache.spark.sql.catalyst.expressions.UpdateFields$;
import scala.Tuple2;

/** Expressions of the model as Spark's, each under its own mark. */
final class Exprs implements Expr.Cases<Expression> {

  private final Build build;
  private final Optional<Expression> placeholder;

  Exprs(Build build) {
    this.build = requireNonNull(build, "build");
    this.placeholder = Optional.empty();
  }

  /** For the template of an "all columns": a column stands for the placeholder. */
  Exprs(Build build, Expression placeholder) {
    this.build = requireNonNull(build, "build");
    this.placeholder = Optional.of(placeholder);
  }

  Expression of(Expr expr) {
    return expr.accept(this);
  }

  List<Expression> of(List<? extends Expr> exprs) {
    return exprs.stream().map(this::of).toList();
  }

  private Expression at(Expr expr, Origin origin, Supplier<Expression> maker) {
    return build
        .marks()
        .at(
            expr,
            origin,
            () -> build.broken().has(expr) ? Unknown.of("?", List.of()) : maker.get());
  }

  static UnresolvedAttribute attribute(List<String> parts) {
    return new UnresolvedAttribute(Scala.seq(parts));
  }

  static Alias alias(Expression expr, String name) {
    return new Alias(
        expr, name, NamedExpression.newExprId(), Scala.seq(), Scala.none(), Scala.seq());
  }

  /** A column that is not there keeps its name, for those that use it further down. */
  @Override
  public Expression column(Expr.Column expr) {
    return build
        .marks()
        .<Expression>at(
            expr,
            expr.origin(),
            () ->
                build.broken().has(expr)
                    ? alias(Unknown.of("?", List.of()), expr.parts().get(expr.parts().size() - 1))
                    : name(expr.parts()));
  }

  /** A name; a field of a column of no known type is of none either. */
  Expression name(List<String> parts) {
    int base = build.broken().base(parts);
    return base == 0
        ? attribute(parts)
        : alias(
            Unknown.of(String.join(".", parts), List.of(attribute(parts.subList(0, base)))),
            parts.get(parts.size() - 1));
  }

  @Override
  public Expression star(Expr.Star expr) {
    return at(
        expr,
        expr.origin(),
        () ->
            new UnresolvedStar(
                expr.parts().isEmpty() ? Scala.none() : Scala.some(Scala.seq(expr.parts()))));
  }

  @Override
  public Expression literal(Expr.Literal expr) {
    return at(expr, Origin.unknown(), () -> Literals.of(expr));
  }

  @Override
  public Expression text(Expr.TextLiteral expr) {
    return at(expr, Origin.unknown(), () -> Literals.of(build.env().text(expr.text())));
  }

  @Override
  public Expression argument(Expr.Argument expr) {
    return at(expr, Origin.unknown(), () -> Arguments.of(build.env(), expr.value()));
  }

  @Override
  public Expression call(Expr.Call expr) {
    return at(
        expr,
        expr.origin(),
        () -> build.function(Functions.of(expr.function(), of(expr.arguments()))));
  }

  @Override
  public Expression catalogCall(Expr.CatalogCall expr) {
    return at(
        expr,
        expr.origin(),
        () -> {
          List<Expression> arguments = of(expr.arguments());
          String name = build.env().text(expr.function());
          boolean builtIn = build.env().session().hasFunction(name);
          return expr.result().isPresent() && !builtIn
              ? Unknown.of(name, arguments, Types.spark(expr.result().get()))
              : build.function(Functions.call(dev.sluice.model.Names.parts(name), arguments));
        });
  }

  @Override
  public Expression udf(Expr.UdfCall expr) {
    return at(expr, expr.origin(), () -> Functions.udf(expr, of(expr.arguments())));
  }

  @Override
  public Expression unary(Expr.Unary expr) {
    return at(expr, expr.origin(), () -> Operators.unary(expr.operator(), of(expr.operand())));
  }

  @Override
  public Expression binary(Expr.Binary expr) {
    return at(
        expr,
        expr.origin(),
        () -> Operators.binary(expr.operator(), of(expr.left()), of(expr.right())));
  }

  @Override
  public Expression in(Expr.In expr) {
    return at(expr, expr.origin(), () -> new In(of(expr.operand()), Scala.seq(of(expr.values()))));
  }

  @Override
  public Expression between(Expr.Between expr) {
    return at(
        expr,
        expr.origin(),
        () -> Operators.between(of(expr.operand()), of(expr.low()), of(expr.high())));
  }

  @Override
  public Expression like(Expr.Like expr) {
    return at(
        expr,
        expr.origin(),
        () ->
            Operators.like(
                expr.matching(),
                of(expr.operand()),
                Literals.of(build.env().text(expr.pattern()))));
  }

  @Override
  public Expression cast(Expr.Cast expr) {
    return at(
        expr,
        expr.origin(),
        () -> Operators.cast(of(expr.operand()), Types.spark(expr.type()), expr.tolerant()));
  }

  @Override
  public Expression caseWhen(Expr.Case expr) {
    return at(
        expr,
        expr.origin(),
        () -> {
          List<Tuple2<Expression, Expression>> branches = new ArrayList<>();
          for (Expr.When branch : expr.branches()) {
            branches.add(new Tuple2<>(of(branch.condition()), of(branch.value())));
          }
          return new CaseWhen(Scala.seq(branches), Scala.option(expr.otherwise().map(this::of)));
        });
  }

  @Override
  public Expression alias(Expr.Alias expr) {
    return build
        .marks()
        .at(
            expr,
            expr.origin(),
            () -> {
              Expression operand =
                  build.broken().has(expr) ? Unknown.of("?", List.of()) : of(expr.operand());
              return expr.names().size() == 1
                  ? alias(operand, expr.names().get(0))
                  : new MultiAlias(operand, Scala.seq(expr.names()));
            });
  }

  @Override
  public Expression field(Expr.Field expr) {
    return at(
        expr,
        expr.origin(),
        () -> new UnresolvedExtractValue(of(expr.operand()), Literals.of(expr.name())));
  }

  @Override
  public Expression item(Expr.Item expr) {
    return at(
        expr, expr.origin(), () -> new UnresolvedExtractValue(of(expr.operand()), of(expr.key())));
  }

  @Override
  public Expression jsonPath(Expr.JsonPath expr) {
    return at(expr, expr.origin(), () -> new PathValue(of(expr.operand()), expr.path()));
  }

  @Override
  public Expression withField(Expr.WithField expr) {
    return at(
        expr,
        expr.origin(),
        () -> UpdateFields$.MODULE$.apply(of(expr.operand()), expr.name(), of(expr.value())));
  }

  @Override
  public Expression dropFields(Expr.DropFields expr) {
    return at(expr, expr.origin(), () -> Operators.dropFields(of(expr.operand()), expr.names()));
  }

  @Override
  public Expression lambda(Expr.Lambda expr) {
    List<NamedExpression> parameters = new ArrayList<>();
    for (String name : expr.parameters()) {
      parameters.add(variable(name));
    }
    return new LambdaFunction(of(expr.body()), Scala.seq(parameters), false);
  }

  @Override
  public Expression lambdaVariable(Expr.LambdaVariable expr) {
    return variable(expr.name());
  }

  private static UnresolvedNamedLambdaVariable variable(String name) {
    return new UnresolvedNamedLambdaVariable(Scala.seq(name));
  }

  @Override
  public Expression sort(Expr.SortOrder expr) {
    return order(expr);
  }

  /** An expression to sort by, ascending when it does not say. */
  SortOrder order(Expr expr) {
    return expr instanceof Expr.SortOrder order
        ? Operators.sort(of(order.operand()), order.ascending(), order.nulls())
        : Operators.sort(of(expr), true, Expr.Nulls.DEFAULT);
  }

  @Override
  public Expression over(Expr.Over expr) {
    return at(
        expr,
        expr.origin(),
        () -> {
          WindowSpec window = expr.window();
          return Operators.over(
              of(expr.function()),
              of(window.partitionBy()),
              window.orderBy().stream().map(this::order).toList(),
              window.frame());
        });
  }

  @Override
  public Expression sql(Expr.Sql expr) {
    if (build.broken().has(expr)) {
      return at(expr, expr.origin(), () -> Unknown.of("?", List.of()));
    }
    return build.texts().expression(expr, expr.text(), expr.origin());
  }

  @Override
  public Expression placeholder(Expr.Placeholder expr) {
    return placeholder.orElseGet(() -> Unknown.of("?", List.of()));
  }

  /** Expressions by the names of the columns that they make. */
  Map<String, Expression> of(Map<String, Expr> columns) {
    Map<String, Expression> made = new LinkedHashMap<>();
    columns.forEach((name, expr) -> made.put(name, of(expr)));
    return made;
  }
}
