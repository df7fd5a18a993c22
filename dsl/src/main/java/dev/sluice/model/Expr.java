package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column expression, recorded as data.
 *
 * <p>Spark's hundreds of functions are not kinds of their own but {@link Call}s. One record of an
 * expression renders to PySpark and to Spark SQL.
 */
public sealed interface Expr {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind of expression; a new kind does not compile until every renderer has it. */
  interface Cases<R> {
    R column(Column expr);

    R star(Star expr);

    R literal(Literal expr);

    R text(TextLiteral expr);

    R argument(Argument expr);

    R call(Call expr);

    R catalogCall(CatalogCall expr);

    R udf(UdfCall expr);

    R unary(Unary expr);

    R binary(Binary expr);

    R in(In expr);

    R between(Between expr);

    R like(Like expr);

    R cast(Cast expr);

    R caseWhen(Case expr);

    R alias(Alias expr);

    R field(Field expr);

    R item(Item expr);

    R jsonPath(JsonPath expr);

    R withField(WithField expr);

    R dropFields(DropFields expr);

    R lambda(Lambda expr);

    R lambdaVariable(LambdaVariable expr);

    R sort(SortOrder expr);

    R over(Over expr);

    R sql(Sql expr);

    R placeholder(Placeholder expr);
  }

  /**
   * A column by its name, as in {@code col("a.b")}: a column, a field of a struct column, or a
   * column of an alias; which one is decided where it stands.
   *
   * @param parts the name's parts, without back-ticks
   * @param stated what a record says of it, when it was written as an accessor
   */
  record Column(List<String> parts, Optional<Stated> stated, Origin origin) implements Expr {
    public Column {
      parts = List.copyOf(parts);
      requireNonNull(stated, "stated");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.column(this);
    }
  }

  /** The record that a column was written by, and the type that the record gives it. */
  record Stated(String record, DataType type) {
    public Stated {
      requireNonNull(record, "record");
      requireNonNull(type, "type");
    }
  }

  /** {@code *}, or {@code parts.*} for an alias or a struct column. */
  record Star(List<String> parts, Origin origin) implements Expr {
    public Star {
      parts = List.copyOf(parts);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.star(this);
    }
  }

  /**
   * A constant.
   *
   * @param value absent for NULL; else Boolean, Byte, Short, Integer, Long, Float, Double,
   *     BigDecimal, String, {@link Bytes}, LocalDate, Instant, LocalDateTime, Duration (INTERVAL
   *     DAY TO SECOND) or Period (INTERVAL YEAR TO MONTH)
   */
  record Literal(Optional<Object> value, DataType type) implements Expr {
    public Literal {
      requireNonNull(value, "value");
      requireNonNull(type, "type");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /** The value of a binary literal; immutable, compared by content. */
  record Bytes(List<Byte> values) {
    public Bytes {
      values = List.copyOf(values);
    }
  }

  /** A string constant that contains variables of the bundle. */
  record TextLiteral(Text text) implements Expr {
    public TextLiteral {
      requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.text(this);
    }
  }

  /**
   * An argument that Spark's Python API takes as a plain value, not as a column, such as the format
   * of {@code date_format}; in SQL it is a literal.
   *
   * @param value String, Integer, Long, Double, Boolean, {@link Text}, {@link DataType}, {@link
   *     Schema}, or a map of string options
   */
  record Argument(Object value) implements Expr {
    public Argument {
      requireNonNull(value, "value");
      if (value instanceof Map<?, ?> map) {
        value = Map.copyOf(map);
      }
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.argument(this);
    }
  }

  /**
   * A function of Spark's, under its name in {@code pyspark.sql.functions}.
   *
   * @param function the Python name, such as {@code count_distinct}
   */
  record Call(String function, List<Expr> arguments, Origin origin) implements Expr {
    public Call {
      requireNonNull(function, "function");
      arguments = List.copyOf(arguments);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /**
   * A function by its SQL name: one of a catalog ({@code main.tools.score}), or a built-in one that
   * {@code pyspark.sql.functions} lacks.
   *
   * @param result the type that the user says it returns
   */
  record CatalogCall(Text function, List<Expr> arguments, Optional<DataType> result, Origin origin)
      implements Expr {
    public CatalogCall {
      requireNonNull(function, "function");
      arguments = List.copyOf(arguments);
      requireNonNull(result, "result");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.catalogCall(this);
    }
  }

  /** A Python UDF used as a column. */
  record UdfCall(
      PythonFunction function, DataType result, boolean pandas, List<Expr> arguments, Origin origin)
      implements Expr {
    public UdfCall {
      requireNonNull(function, "function");
      requireNonNull(result, "result");
      arguments = List.copyOf(arguments);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.udf(this);
    }
  }

  /** Operators with one operand. */
  enum UnaryOperator {
    NOT,
    NEGATE,
    IS_NULL,
    IS_NOT_NULL,
    BITWISE_NOT
  }

  /** One operand and an operator. */
  record Unary(UnaryOperator operator, Expr operand, Origin origin) implements Expr {
    public Unary {
      requireNonNull(operator, "operator");
      requireNonNull(operand, "operand");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.unary(this);
    }
  }

  /** Operators between two operands. */
  enum BinaryOperator {
    OR,
    AND,
    EQ,
    EQ_NULL_SAFE,
    NE,
    LT,
    LE,
    GT,
    GE,
    PLUS,
    MINUS,
    TIMES,
    DIVIDE,
    MODULO,
    BITWISE_AND,
    BITWISE_OR,
    BITWISE_XOR
  }

  /** Two operands and an operator. */
  record Binary(Expr left, BinaryOperator operator, Expr right, Origin origin) implements Expr {
    public Binary {
      requireNonNull(left, "left");
      requireNonNull(operator, "operator");
      requireNonNull(right, "right");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.binary(this);
    }
  }

  /** {@code operand IN (values)}; NOT is a {@link Unary} around it. */
  record In(Expr operand, List<Expr> values, Origin origin) implements Expr {
    public In {
      requireNonNull(operand, "operand");
      values = List.copyOf(values);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.in(this);
    }
  }

  /** {@code operand BETWEEN low AND high}, both ends included. */
  record Between(Expr operand, Expr low, Expr high, Origin origin) implements Expr {
    public Between {
      requireNonNull(operand, "operand");
      requireNonNull(low, "low");
      requireNonNull(high, "high");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.between(this);
    }
  }

  /** The kinds of pattern matching. */
  enum Matching {
    LIKE,
    ILIKE,
    RLIKE
  }

  /** {@code operand LIKE pattern}, and its like. */
  record Like(Expr operand, Matching matching, Text pattern, Origin origin) implements Expr {
    public Like {
      requireNonNull(operand, "operand");
      requireNonNull(matching, "matching");
      requireNonNull(pattern, "pattern");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.like(this);
    }
  }

  /**
   * {@code CAST(operand AS type)}.
   *
   * @param tolerant {@code TRY_CAST}: NULL where the value does not fit
   */
  record Cast(Expr operand, DataType type, boolean tolerant, Origin origin) implements Expr {
    public Cast {
      requireNonNull(operand, "operand");
      requireNonNull(type, "type");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.cast(this);
    }
  }

  /** One branch of a {@link Case}. */
  record When(Expr condition, Expr value) {
    public When {
      requireNonNull(condition, "condition");
      requireNonNull(value, "value");
    }
  }

  /** {@code CASE WHEN .. THEN .. ELSE .. END}; at least one branch. */
  record Case(List<When> branches, Optional<Expr> otherwise, Origin origin) implements Expr {
    public Case {
      branches = List.copyOf(branches);
      requireNonNull(otherwise, "otherwise");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.caseWhen(this);
    }
  }

  /**
   * An expression with a name; several names for a generator that makes several columns.
   *
   * @param names at least one
   */
  record Alias(Expr operand, List<String> names, Origin origin) implements Expr {
    public Alias {
      requireNonNull(operand, "operand");
      names = List.copyOf(names);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.alias(this);
    }
  }

  /** A field of a struct. */
  record Field(Expr operand, String name, Origin origin) implements Expr {
    public Field {
      requireNonNull(operand, "operand");
      requireNonNull(name, "name");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.field(this);
    }
  }

  /** An element of an array (counted from 0) or the value of a map's key. */
  record Item(Expr operand, Expr key, Origin origin) implements Expr {
    public Item {
      requireNonNull(operand, "operand");
      requireNonNull(key, "key");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.item(this);
    }
  }

  /**
   * {@code operand:path}, a path into JSON text or a VARIANT; a word of the platform's SQL only.
   *
   * @param path such as {@code customer.items[0].id}
   */
  record JsonPath(Expr operand, String path, Origin origin) implements Expr {
    public JsonPath {
      requireNonNull(operand, "operand");
      requireNonNull(path, "path");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.jsonPath(this);
    }
  }

  /** A struct with one field added or replaced; Spark's SQL has no word for it, its API has. */
  record WithField(Expr operand, String name, Expr value, Origin origin) implements Expr {
    public WithField {
      requireNonNull(operand, "operand");
      requireNonNull(name, "name");
      requireNonNull(value, "value");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.withField(this);
    }
  }

  /** A struct without some of its fields; Spark's SQL has no word for it, its API has. */
  record DropFields(Expr operand, List<String> names, Origin origin) implements Expr {
    public DropFields {
      requireNonNull(operand, "operand");
      names = List.copyOf(names);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dropFields(this);
    }
  }

  /**
   * A function of the user's that is given to a higher-order function such as {@code transform}.
   */
  record Lambda(List<String> parameters, Expr body) implements Expr {
    public Lambda {
      parameters = List.copyOf(parameters);
      requireNonNull(body, "body");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.lambda(this);
    }
  }

  /** A parameter of a {@link Lambda}, in its body. */
  record LambdaVariable(String name) implements Expr {
    public LambdaVariable {
      requireNonNull(name, "name");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.lambdaVariable(this);
    }
  }

  /** Where NULLs stand in an order. */
  enum Nulls {
    DEFAULT,
    FIRST,
    LAST
  }

  /** An expression to sort by. */
  record SortOrder(Expr operand, boolean ascending, Nulls nulls) implements Expr {
    public SortOrder {
      requireNonNull(operand, "operand");
      requireNonNull(nulls, "nulls");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sort(this);
    }
  }

  /** A function over a window of rows. */
  record Over(Expr function, WindowSpec window, Origin origin) implements Expr {
    public Over {
      requireNonNull(function, "function");
      requireNonNull(window, "window");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.over(this);
    }
  }

  /** Spark SQL text, {@code expr("..")}. */
  record Sql(Text text, Origin origin) implements Expr {
    public Sql {
      requireNonNull(text, "text");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sql(this);
    }
  }

  /** Stands for each column in the template of an {@link Selection.AllColumns}. */
  record Placeholder() implements Expr {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.placeholder(this);
    }
  }
}
