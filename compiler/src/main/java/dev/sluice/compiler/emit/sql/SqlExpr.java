package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Expr;
import dev.sluice.model.Text;
import dev.sluice.model.WindowSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Renders expressions as Spark SQL, with no more parentheses than they need. */
public final class SqlExpr implements Expr.Cases<SqlText> {

  private static final int OPEN = 0;
  private static final int NOT = 3;
  private static final int PREDICATE = 4;
  private static final int VALUE = 5;
  private static final int UNARY = 11;
  private static final int PRIMARY = 12;

  private final SqlText out;

  /** How tightly the place binds in which the expression stands. */
  private final int outer;

  private SqlExpr(SqlText out, int outer) {
    this.out = out;
    this.outer = outer;
  }

  /** The SQL of an expression; the bundle's variables are kept as such. */
  public static Text render(Expr expr) {
    return expr.accept(new SqlExpr(new SqlText(), OPEN)).text();
  }

  /** The SQL of an expression behind what is written already. */
  static void render(Expr expr, SqlText out) {
    expr.accept(new SqlExpr(out, OPEN));
  }

  @Override
  public SqlText column(Expr.Column expr) {
    return out.add(SqlName.quote(expr.parts()));
  }

  @Override
  public SqlText star(Expr.Star expr) {
    return out.add(expr.parts().isEmpty() ? "*" : SqlName.quote(expr.parts()) + ".*");
  }

  @Override
  public SqlText literal(Expr.Literal expr) {
    return out.add(SqlLiteral.render(expr));
  }

  @Override
  public SqlText text(Expr.TextLiteral expr) {
    return out.string(expr.text());
  }

  @Override
  public SqlText argument(Expr.Argument expr) {
    return SqlArgument.render(expr.value(), out);
  }

  @Override
  public SqlText call(Expr.Call expr) {
    // The one function that SQL has as an operator only.
    return expr.function().equals("bitwise_not")
        ? prefixed("~", expr.arguments().get(0))
        : SqlFunctions.call(expr, out);
  }

  @Override
  public SqlText catalogCall(Expr.CatalogCall expr) {
    out.add(SqlName.table(expr.function())).add("(");
    return list(expr.arguments()).add(")");
  }

  /** As if the function were registered: nothing that is text can call it otherwise. */
  @Override
  public SqlText udf(Expr.UdfCall expr) {
    out.add(SqlName.quote(expr.function().name())).add("(");
    return list(expr.arguments()).add(")");
  }

  @Override
  public SqlText unary(Expr.Unary expr) {
    return switch (expr.operator()) {
      case NOT -> negated(expr.operand());
      case NEGATE -> prefixed("-", expr.operand());
      case BITWISE_NOT -> prefixed("~", expr.operand());
      case IS_NULL -> predicate(expr.operand(), " IS NULL");
      case IS_NOT_NULL -> predicate(expr.operand(), " IS NOT NULL");
    };
  }

  /** Without recursion into the left, where long sums and conjunctions are deep. */
  @Override
  public SqlText binary(Expr.Binary expr) {
    Deque<Expr.Binary> spine = new ArrayDeque<>();
    Deque<String> closings = new ArrayDeque<>();
    Expr left = expr;
    int place = outer;
    while (left instanceof Expr.Binary next) {
      int own = SqlOperators.precedence(next.operator());
      closings.push(own < place ? ")" : "");
      out.add(own < place ? "(" : "");
      spine.push(next);
      left = next.left();
      place = own;
    }
    at(left, place);
    while (!spine.isEmpty()) {
      Expr.Binary next = spine.pop();
      out.add(" " + SqlOperators.symbol(next.operator()) + " ");
      at(next.right(), SqlOperators.precedence(next.operator()) + 1); // groups to the left
      out.add(closings.pop());
    }
    return out;
  }

  @Override
  public SqlText in(Expr.In expr) {
    return in(expr, " IN (");
  }

  @Override
  public SqlText between(Expr.Between expr) {
    return between(expr, " BETWEEN ");
  }

  @Override
  public SqlText like(Expr.Like expr) {
    return like(expr, " ");
  }

  @Override
  public SqlText cast(Expr.Cast expr) {
    out.add(expr.tolerant() ? "TRY_CAST(" : "CAST(");
    at(expr.operand(), OPEN);
    return out.add(" AS " + SqlType.render(expr.type()) + ")");
  }

  @Override
  public SqlText caseWhen(Expr.Case expr) {
    out.add("CASE");
    for (Expr.When branch : expr.branches()) {
      out.add(" WHEN ");
      at(branch.condition(), OPEN);
      out.add(" THEN ");
      at(branch.value(), OPEN);
    }
    if (expr.otherwise().isPresent()) {
      out.add(" ELSE ");
      at(expr.otherwise().get(), OPEN);
    }
    return out.add(" END");
  }

  @Override
  public SqlText alias(Expr.Alias expr) {
    at(expr.operand(), OPEN);
    List<String> names = expr.names();
    return out.add(
        names.size() == 1
            ? " AS " + SqlName.quote(names.get(0))
            : " AS (" + SqlName.list(names) + ")");
  }

  @Override
  public SqlText field(Expr.Field expr) {
    at(expr.operand(), PRIMARY);
    return out.add("." + SqlName.quote(expr.name()));
  }

  @Override
  public SqlText item(Expr.Item expr) {
    at(expr.operand(), PRIMARY);
    out.add("[");
    at(expr.key(), OPEN);
    return out.add("]");
  }

  @Override
  public SqlText jsonPath(Expr.JsonPath expr) {
    at(expr.operand(), PRIMARY);
    return out.add(":" + expr.path());
  }

  /** A word of the API only; a rule keeps it out of what has to be text. */
  @Override
  public SqlText withField(Expr.WithField expr) {
    throw new IllegalStateException("no SQL adds a field to a struct: `" + expr.name() + "`");
  }

  /** A word of the API only; a rule keeps it out of what has to be text. */
  @Override
  public SqlText dropFields(Expr.DropFields expr) {
    throw new IllegalStateException("no SQL drops fields of a struct: " + expr.names());
  }

  @Override
  public SqlText lambda(Expr.Lambda expr) {
    String parameters = SqlName.list(expr.parameters());
    out.add(expr.parameters().size() == 1 ? parameters : "(" + parameters + ")").add(" -> ");
    at(expr.body(), OPEN);
    return out;
  }

  @Override
  public SqlText lambdaVariable(Expr.LambdaVariable expr) {
    return out.add(SqlName.quote(expr.name()));
  }

  @Override
  public SqlText sort(Expr.SortOrder expr) {
    at(expr.operand(), OPEN);
    out.add(expr.ascending() ? "" : " DESC");
    return switch (expr.nulls()) {
      case DEFAULT -> out;
      case FIRST -> out.add(" NULLS FIRST");
      case LAST -> out.add(" NULLS LAST");
    };
  }

  @Override
  public SqlText over(Expr.Over expr) {
    at(expr.function(), PRIMARY);
    out.add(" OVER (");
    WindowSpec window = expr.window();
    String separator = "";
    if (!window.partitionBy().isEmpty()) {
      out.add("PARTITION BY ");
      list(window.partitionBy());
      separator = " ";
    }
    if (!window.orderBy().isEmpty()) {
      out.add(separator + "ORDER BY ");
      list(window.orderBy());
      separator = " ";
    }
    if (window.frame().isPresent()) {
      out.add(separator + SqlOperators.frame(window.frame().get()));
    }
    return out.add(")");
  }

  /** What it is nobody knows, so it gets parentheses as soon as something stands beside it. */
  @Override
  public SqlText sql(Expr.Sql expr) {
    boolean single = expr.text().toString().matches("\\w+");
    return outer == OPEN || single ? out.add(expr.text()) : out.add("(").add(expr.text()).add(")");
  }

  @Override
  public SqlText placeholder(Expr.Placeholder expr) {
    throw new IllegalStateException("a placeholder is left outside of a template");
  }

  private SqlText negated(Expr operand) {
    if (operand instanceof Expr.In in) {
      return in(in, " NOT IN (");
    }
    if (operand instanceof Expr.Between between) {
      return between(between, " NOT BETWEEN ");
    }
    if (operand instanceof Expr.Like like) {
      return like(like, " NOT ");
    }
    open(NOT);
    out.add("NOT ");
    at(operand, NOT);
    return close(NOT);
  }

  private SqlText prefixed(String sign, Expr operand) {
    open(UNARY);
    out.add(sign);
    if (sign.equals("-") && beginsWithMinus(operand)) {
      out.add("("); // two of them would begin a comment
      at(operand, OPEN);
      out.add(")");
    } else {
      at(operand, UNARY);
    }
    return close(UNARY);
  }

  private static boolean beginsWithMinus(Expr expr) {
    return expr instanceof Expr.Literal literal
        ? SqlLiteral.render(literal).startsWith("-")
        : expr instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.NEGATE;
  }

  private SqlText predicate(Expr operand, String suffix) {
    open(PREDICATE);
    at(operand, VALUE);
    out.add(suffix);
    return close(PREDICATE);
  }

  private SqlText in(Expr.In expr, String word) {
    open(PREDICATE);
    at(expr.operand(), VALUE);
    out.add(word);
    list(expr.values()).add(")");
    return close(PREDICATE);
  }

  private SqlText between(Expr.Between expr, String word) {
    open(PREDICATE);
    at(expr.operand(), VALUE);
    out.add(word);
    at(expr.low(), VALUE);
    out.add(" AND ");
    at(expr.high(), VALUE);
    return close(PREDICATE);
  }

  private SqlText like(Expr.Like expr, String before) {
    open(PREDICATE);
    at(expr.operand(), VALUE);
    out.add(before + expr.matching().name() + " ").string(expr.pattern());
    return close(PREDICATE);
  }

  private SqlText list(List<Expr> exprs) {
    String separator = "";
    for (Expr expr : exprs) {
      out.add(separator);
      at(expr, OPEN);
      separator = ", ";
    }
    return out;
  }

  private void at(Expr expr, int place) {
    expr.accept(new SqlExpr(out, place));
  }

  private void open(int own) {
    if (own < outer) {
      out.add("(");
    }
  }

  private SqlText close(int own) {
    return own < outer ? out.add(")") : out;
  }
}
