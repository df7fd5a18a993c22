package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.SqlExpr;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Renders expressions as PySpark, the way that people write it: methods, operators, {@code F.}. */
final class PyExpr implements Expr.Cases<Py> {

  private final Scope scope;
  private final PyLiterals literals;

  PyExpr(Scope scope) {
    this.scope = scope;
    this.literals = new PyLiterals(scope);
  }

  /** As a column. */
  Py column(Expr expr) {
    return expr.accept(this);
  }

  /** As what takes a column or its name: the name, where it is no more than that. */
  Py columnOrName(Expr expr) {
    if (expr instanceof Expr.Column column) {
      return Py.string(PyNames.column(column.parts()));
    }
    if (expr instanceof Expr.Star star) {
      return Py.string(star.parts().isEmpty() ? "*" : PyNames.column(star.parts()) + ".*");
    }
    if (expr instanceof Expr.SortOrder sort
        && sort.ascending()
        && sort.nulls() == Expr.Nulls.DEFAULT) {
      return columnOrName(sort.operand());
    }
    return column(expr);
  }

  /** Several of these; names only where all of them are. */
  List<Py> columnsOrNames(List<Expr> exprs) {
    return exprs.stream().map(this::columnOrName).toList();
  }

  /** As a condition: SQL text stays text. */
  Py condition(Expr expr) {
    return expr instanceof Expr.Sql sql ? new PySqlText(scope).string(sql.text()) : column(expr);
  }

  @Override
  public Py column(Expr.Column expr) {
    return scope.functions().method("col", Py.string(PyNames.column(expr.parts())));
  }

  @Override
  public Py star(Expr.Star expr) {
    return scope.functions().method("col", columnOrName(expr));
  }

  @Override
  public Py literal(Expr.Literal expr) {
    return literals.column(expr);
  }

  @Override
  public Py text(Expr.TextLiteral expr) {
    return scope.functions().method("lit", scope.string(expr.text()));
  }

  @Override
  public Py argument(Expr.Argument expr) {
    return new PyArguments(scope).plain(expr.value());
  }

  @Override
  public Py call(Expr.Call expr) {
    return new PyCalls(scope, this).call(expr);
  }

  @Override
  public Py catalogCall(Expr.CatalogCall expr) {
    List<Py> arguments = new ArrayList<>();
    arguments.add(scope.string(scope.quoted(expr.function())));
    for (Expr argument : expr.arguments()) {
      arguments.add(
          argument instanceof Expr.Argument plain
              ? scope.functions().method("lit", argument(plain))
              : column(argument));
    }
    return scope.functions().method("call_function", arguments);
  }

  @Override
  public Py udf(Expr.UdfCall expr) {
    boolean names = expr.arguments().stream().allMatch(Expr.Column.class::isInstance);
    Py udf = scope.udf(expr);
    return udf.call(
        expr.arguments().stream()
            .map(argument -> names ? columnOrName(argument) : column(argument))
            .toList());
  }

  @Override
  public Py unary(Expr.Unary expr) {
    return switch (expr.operator()) {
      case NOT -> new Py.Unary("~", column(expr.operand()));
      case NEGATE -> negated(expr.operand());
      case IS_NULL -> column(expr.operand()).method("isNull");
      case IS_NOT_NULL -> column(expr.operand()).method("isNotNull");
      case BITWISE_NOT -> scope.functions().method("bitwise_not", columnOrName(expr.operand()));
    };
  }

  private Py negated(Expr operand) {
    // Linters take two signs for a decrement, whatever stands between them.
    return operand instanceof Expr.Unary inner && inner.operator() == Expr.UnaryOperator.NEGATE
        ? scope.functions().method("negative", column(operand))
        : new Py.Unary("-", column(operand));
  }

  /** Without recursion into the left, where long sums and conjunctions are deep. */
  @Override
  public Py binary(Expr.Binary expr) {
    Deque<Expr.Binary> spine = new ArrayDeque<>();
    spine.push(expr);
    while (spine.peek().left() instanceof Expr.Binary inner) {
      spine.push(inner);
    }
    Expr.Binary innermost = spine.pop();
    Py left = binary(left(innermost), innermost.operator(), innermost.right());
    while (!spine.isEmpty()) {
      Expr.Binary next = spine.pop();
      left = binary(left, next.operator(), next.right());
    }
    return left;
  }

  private Py binary(Py left, Expr.BinaryOperator operator, Expr right) {
    return switch (operator) {
      case OR -> new Py.Binary(left, Py.Operator.OR, column(right));
      case AND -> new Py.Binary(left, Py.Operator.AND, column(right));
      case EQ -> comparison(left, Py.Operator.EQ, right);
      case NE -> comparison(left, Py.Operator.NE, right);
      case LT -> comparison(left, Py.Operator.LT, right);
      case LE -> comparison(left, Py.Operator.LE, right);
      case GT -> comparison(left, Py.Operator.GT, right);
      case GE -> comparison(left, Py.Operator.GE, right);
      case EQ_NULL_SAFE -> left.method("eqNullSafe", compared(right));
      case PLUS -> new Py.Binary(left, Py.Operator.PLUS, operand(right));
      case MINUS -> new Py.Binary(left, Py.Operator.MINUS, operand(right));
      case TIMES -> new Py.Binary(left, Py.Operator.TIMES, operand(right));
      case DIVIDE -> new Py.Binary(left, Py.Operator.DIVIDE, operand(right));
      case MODULO -> new Py.Binary(left, Py.Operator.MODULO, operand(right));
      case BITWISE_AND -> left.method("bitwiseAND", operand(right));
      case BITWISE_OR -> left.method("bitwiseOR", operand(right));
      case BITWISE_XOR -> left.method("bitwiseXOR", operand(right));
    };
  }

  @Override
  public Py in(Expr.In expr) {
    return column(expr.operand())
        .method("isin", expr.values().stream().map(this::compared).toList());
  }

  @Override
  public Py between(Expr.Between expr) {
    return column(expr.operand()).method("between", compared(expr.low()), compared(expr.high()));
  }

  @Override
  public Py like(Expr.Like expr) {
    String method =
        switch (expr.matching()) {
          case LIKE -> "like";
          case ILIKE -> "ilike";
          case RLIKE -> "rlike";
        };
    return column(expr.operand()).method(method, scope.string(expr.pattern()));
  }

  @Override
  public Py cast(Expr.Cast expr) {
    String method = expr.tolerant() ? "try_cast" : "cast";
    return column(expr.operand()).method(method, Py.string(SqlType.lower(expr.type())));
  }

  @Override
  public Py caseWhen(Expr.Case expr) {
    Py chain = scope.functions();
    for (Expr.When branch : expr.branches()) {
      chain = chain.method("when", column(branch.condition()), operand(branch.value()));
    }
    return expr.otherwise().isPresent()
        ? chain.method("otherwise", operand(expr.otherwise().get()))
        : chain;
  }

  @Override
  public Py alias(Expr.Alias expr) {
    return column(expr.operand()).method("alias", expr.names().stream().map(Py::string).toList());
  }

  @Override
  public Py field(Expr.Field expr) {
    if (expr.operand() instanceof Expr.Column column) {
      List<String> parts = new ArrayList<>(column.parts());
      parts.add(expr.name());
      return scope.functions().method("col", Py.string(PyNames.column(parts)));
    }
    return new Py.Subscript(column(expr.operand()), Py.string(expr.name()));
  }

  @Override
  public Py item(Expr.Item expr) {
    Py key = expr.key() instanceof Expr.Argument plain ? argument(plain) : compared(expr.key());
    return new Py.Subscript(column(expr.operand()), key);
  }

  /** Only the platform's SQL has a word for it. */
  @Override
  public Py jsonPath(Expr.JsonPath expr) {
    return scope.functions().method("expr", scope.string(scope.sql(SqlExpr.render(expr))));
  }

  @Override
  public Py withField(Expr.WithField expr) {
    return column(expr.operand()).method("withField", Py.string(expr.name()), column(expr.value()));
  }

  @Override
  public Py dropFields(Expr.DropFields expr) {
    return column(expr.operand())
        .method("dropFields", expr.names().stream().map(Py::string).toList());
  }

  @Override
  public Py lambda(Expr.Lambda expr) {
    List<String> parameters = expr.parameters().stream().map(PyNames::parameter).toList();
    return new Py.Lambda(parameters, column(expr.body()));
  }

  @Override
  public Py lambdaVariable(Expr.LambdaVariable expr) {
    return Py.atom(PyNames.parameter(expr.name()));
  }

  @Override
  public Py sort(Expr.SortOrder expr) {
    String direction = expr.ascending() ? "asc" : "desc";
    String nulls =
        switch (expr.nulls()) {
          case DEFAULT -> "";
          case FIRST -> "_nulls_first";
          case LAST -> "_nulls_last";
        };
    return column(expr.operand()).method(direction + nulls);
  }

  @Override
  public Py over(Expr.Over expr) {
    return column(expr.function()).method("over", new PyWindow(scope, this).spec(expr.window()));
  }

  @Override
  public Py sql(Expr.Sql expr) {
    return scope.functions().method("expr", new PySqlText(scope).string(expr.text()));
  }

  @Override
  public Py placeholder(Expr.Placeholder expr) {
    throw new IllegalStateException("a placeholder is left outside of a template");
  }

  /** What stands beside an operator or behind a comma: a plain value where it means the same. */
  Py operand(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      Optional<Py> plain = PyLiterals.plain(literal);
      return plain.isPresent() ? plain.get() : literal(literal);
    }
    return expr instanceof Expr.TextLiteral text ? scope.string(text.text()) : column(expr);
  }

  private Py compared(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      Optional<Py> plain = PyLiterals.comparable(literal);
      return plain.isPresent() ? plain.get() : literal(literal);
    }
    return operand(expr);
  }

  private Py comparison(Py left, Py.Operator operator, Expr right) {
    // Linters take a comparison with True for a slip.
    boolean truth =
        right instanceof Expr.Literal literal && literal.value().orElse(null) instanceof Boolean;
    return new Py.Binary(left, operator, truth ? column(right) : compared(right));
  }

  /** A number beside an operator of arithmetic stays plain where the other operand is a column. */
  private Py left(Expr.Binary expr) {
    boolean arithmetic =
        switch (expr.operator()) {
          case PLUS, MINUS, TIMES, DIVIDE, MODULO -> true;
          case OR, AND, EQ, EQ_NULL_SAFE, NE, LT, LE, GT, GE -> false;
          case BITWISE_AND, BITWISE_OR, BITWISE_XOR -> false;
        };
    boolean number =
        expr.left() instanceof Expr.Literal literal
            && literal.value().orElse(null) instanceof Number
            && !(expr.right() instanceof Expr.Literal);
    return arithmetic && number ? operand(expr.left()) : column(expr.left());
  }

  /** The SQL of an expression, as a string of Python. */
  Py sqlText(Expr expr) {
    return new PySqlText(scope).string(SqlExpr.render(expr));
  }
}
