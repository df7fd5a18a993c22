package dev.sluice.conformance;

import static dev.sluice.conformance.Trees.constant;
import static dev.sluice.conformance.Trees.object;
import static dev.sluice.conformance.Trees.operation;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import dev.sluice.model.WindowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the recorder has to see of an expression, whichever way it is written. */
record ExprTree(Trees trees) implements Expr.Cases<Map<String, Object>> {

  Map<String, Object> of(Expr expr) {
    return expr.accept(this);
  }

  List<Object> of(List<? extends Expr> exprs) {
    List<Object> all = new ArrayList<>();
    exprs.forEach(expr -> all.add(of(expr)));
    return all;
  }

  @Override
  public Map<String, Object> column(Expr.Column expr) {
    return object("col", expr.parts());
  }

  @Override
  public Map<String, Object> star(Expr.Star expr) {
    return object("star", expr.parts());
  }

  @Override
  public Map<String, Object> literal(Expr.Literal expr) {
    return Trees.literal(expr.value().map(Trees::constant).orElse(null));
  }

  @Override
  public Map<String, Object> text(Expr.TextLiteral expr) {
    return Trees.literal(trees.text(expr.text()));
  }

  @Override
  public Map<String, Object> argument(Expr.Argument expr) {
    Object value = expr.value();
    if (value instanceof DataType type) {
      return object("type", TypeText.of(type));
    }
    if (value instanceof Schema.Columns schema) {
      return object("type", TypeText.of(schema));
    }
    if (value instanceof Schema.Ddl schema) {
      return object("type", schema.text());
    }
    if (value instanceof Map<?, ?> options) {
      Map<String, Object> sorted = new TreeMap<>();
      options.forEach((key, option) -> sorted.put(key.toString(), plain(option)));
      return object("options", sorted);
    }
    return Trees.literal(plain(value));
  }

  private Object plain(Object value) {
    return value instanceof Text text ? trees.text(text) : constant(value);
  }

  @Override
  public Map<String, Object> call(Expr.Call expr) {
    return Trees.call(expr.function(), of(expr.arguments()));
  }

  @Override
  public Map<String, Object> catalogCall(Expr.CatalogCall expr) {
    return object("function", trees.text(expr.function()), "args", of(expr.arguments()));
  }

  @Override
  public Map<String, Object> udf(Expr.UdfCall expr) {
    return object(
        "udf",
        expr.function().name(),
        "returns",
        TypeText.of(expr.result()),
        "pandas",
        expr.pandas(),
        "args",
        of(expr.arguments()));
  }

  @Override
  public Map<String, Object> unary(Expr.Unary expr) {
    return operation(expr.operator().name().toLowerCase(Locale.ROOT), of(expr.operand()));
  }

  @Override
  public Map<String, Object> binary(Expr.Binary expr) {
    return operation(
        expr.operator().name().toLowerCase(Locale.ROOT), of(expr.left()), of(expr.right()));
  }

  @Override
  public Map<String, Object> in(Expr.In expr) {
    return object("in", of(expr.operand()), "values", of(expr.values()));
  }

  @Override
  public Map<String, Object> between(Expr.Between expr) {
    return object("between", of(expr.operand()), "low", of(expr.low()), "high", of(expr.high()));
  }

  @Override
  public Map<String, Object> like(Expr.Like expr) {
    return object(
        expr.matching().name().toLowerCase(Locale.ROOT),
        of(expr.operand()),
        "pattern",
        Trees.literal(trees.text(expr.pattern())));
  }

  @Override
  public Map<String, Object> cast(Expr.Cast expr) {
    return object(
        "cast", TypeText.of(expr.type()), "of", of(expr.operand()), "tolerant", expr.tolerant());
  }

  @Override
  public Map<String, Object> caseWhen(Expr.Case expr) {
    List<Object> branches = new ArrayList<>();
    for (Expr.When branch : expr.branches()) {
      branches.add(List.of(of(branch.condition()), of(branch.value())));
    }
    return object("case", branches, "else", expr.otherwise().map(this::of).orElse(null));
  }

  @Override
  public Map<String, Object> alias(Expr.Alias expr) {
    return object("alias", expr.names(), "of", of(expr.operand()));
  }

  @Override
  public Map<String, Object> field(Expr.Field expr) {
    return object("field", expr.name(), "of", of(expr.operand()));
  }

  @Override
  public Map<String, Object> dropFields(Expr.DropFields expr) {
    return object("drop_fields", expr.names(), "of", of(expr.operand()));
  }

  @Override
  public Map<String, Object> withField(Expr.WithField expr) {
    return object("with_field", expr.name(), "value", of(expr.value()), "of", of(expr.operand()));
  }

  @Override
  public Map<String, Object> item(Expr.Item expr) {
    return object("item", of(expr.key()), "of", of(expr.operand()));
  }

  @Override
  public Map<String, Object> jsonPath(Expr.JsonPath expr) {
    return object("json_path", expr.path(), "of", of(expr.operand()));
  }

  @Override
  public Map<String, Object> lambda(Expr.Lambda expr) {
    return object("lambda", expr.parameters(), "body", of(expr.body()));
  }

  @Override
  public Map<String, Object> lambdaVariable(Expr.LambdaVariable expr) {
    return Trees.column(expr.name());
  }

  @Override
  public Map<String, Object> sort(Expr.SortOrder expr) {
    return object(
        "sort",
        of(expr.operand()),
        "ascending",
        expr.ascending(),
        "nulls",
        expr.nulls().name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Map<String, Object> over(Expr.Over expr) {
    WindowSpec window = expr.window();
    return object(
        "over",
        of(expr.function()),
        "partition_by",
        of(window.partitionBy()),
        "order_by",
        orders(window.orderBy()),
        "frame",
        window.frame().map(ExprTree::frame).orElse(null));
  }

  /** What to sort by; a plain expression is ascending. */
  List<Object> orders(List<Expr> exprs) {
    List<Object> orders = new ArrayList<>();
    for (Expr expr : exprs) {
      orders.add(
          expr instanceof Expr.SortOrder
              ? of(expr)
              : object("sort", of(expr), "ascending", true, "nulls", "default"));
    }
    return orders;
  }

  private static List<Object> frame(WindowSpec.Frame frame) {
    return List.of(
        frame.rows() ? "rows" : "range",
        frame.start() == Long.MIN_VALUE ? "unbounded" : frame.start(),
        frame.end() == Long.MAX_VALUE ? "unbounded" : frame.end());
  }

  @Override
  public Map<String, Object> sql(Expr.Sql expr) {
    return object("sql", trees.text(expr.text()));
  }

  @Override
  public Map<String, Object> placeholder(Expr.Placeholder expr) {
    throw new IllegalArgumentException("a placeholder that was not expanded");
  }
}
