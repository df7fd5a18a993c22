package dev.sluice.conformance;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.BINARY;
import static dev.sluice.model.DataType.Atomic.BOOLEAN;
import static dev.sluice.model.DataType.Atomic.DATE;
import static dev.sluice.model.DataType.Atomic.DOUBLE;
import static dev.sluice.model.DataType.Atomic.FLOAT;
import static dev.sluice.model.DataType.Atomic.INT;
import static dev.sluice.model.DataType.Atomic.SMALLINT;
import static dev.sluice.model.DataType.Atomic.STRING;
import static dev.sluice.model.DataType.Atomic.TIMESTAMP;
import static dev.sluice.model.DataType.Atomic.TIMESTAMP_NTZ;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Random expressions, with the strings and names that are hardest to write down.
 *
 * <p>They need not make sense to Spark: what is tried is that both renderings say the same.
 */
final class RandomExprs {

  /** Each has a meaning of its own for Python, for SQL, or for both. */
  static final List<String> HOSTILE =
      List.of(
          "",
          "plain",
          "it's",
          "\"",
          "\"\"\"",
          "'''",
          "a\\",
          "\\n",
          "a\nb",
          "\t",
          "{x}",
          "{{x}}",
          "${var.x}",
          "%s",
          "#",
          "-- a",
          "*/",
          "/* a",
          "---",
          "é",
          "\u2028",
          "😀",
          "`a`",
          "a;b",
          "\\%",
          "\\_",
          "%",
          "_",
          "\r",
          "\u0001",
          " a ",
          "\\u0041",
          "\\x41",
          "\\N{BULLET}");

  static final List<String> NAMES =
      List.of("a", "b", "order", "Ünï", "with space", "a`b", "a.b", "1st", "select", "it's", "\\");

  private static final Origin HERE = Origin.unknown();

  private final Random random;

  RandomExprs(long seed) {
    this.random = new Random(seed);
  }

  /** Something that is true or false, and up to so deep. */
  Expr condition(int depth) {
    if (depth <= 0) {
      return comparison(0);
    }
    return pick(
        List.of(
            () -> binary(condition(depth - 1), Expr.BinaryOperator.AND, condition(depth - 1)),
            () -> binary(condition(depth - 1), Expr.BinaryOperator.OR, condition(depth - 1)),
            () -> unary(Expr.UnaryOperator.NOT, condition(depth - 1)),
            () -> unary(Expr.UnaryOperator.IS_NULL, value(depth - 1)),
            () -> unary(Expr.UnaryOperator.IS_NOT_NULL, condition(depth - 1)),
            () -> new Expr.In(value(depth - 1), List.of(literal(), literal()), HERE),
            () -> new Expr.Between(value(depth - 1), value(depth - 1), value(depth - 1), HERE),
            () ->
                new Expr.Like(
                    value(depth - 1), one(Expr.Matching.values()), Text.of(one(HOSTILE)), HERE),
            () -> comparison(depth - 1)));
  }

  /** Any value, up to so deep. */
  Expr value(int depth) {
    if (depth <= 0) {
      return random.nextBoolean() ? column() : literal();
    }
    return pick(
        List.of(
            () -> binary(value(depth - 1), arithmetic(), value(depth - 1)),
            () -> binary(value(depth - 1), arithmetic(), value(depth - 1)),
            () -> unary(Expr.UnaryOperator.NEGATE, value(depth - 1)),
            () -> unary(Expr.UnaryOperator.BITWISE_NOT, value(depth - 1)),
            () -> call("upper", value(depth - 1)),
            () -> call("coalesce", value(depth - 1), value(depth - 1), literal()),
            () -> call("array", value(depth - 1), column()),
            () -> new Expr.Cast(value(depth - 1), type(), random.nextBoolean(), HERE),
            () -> new Expr.Field(structure(depth - 1), one(NAMES), HERE),
            () -> new Expr.Item(value(depth - 1), value(depth - 1), HERE),
            () -> new Expr.Item(column(), of(random.nextInt(3), INT), HERE),
            () ->
                new Expr.CatalogCall(Text.of("main.f.g"), List.of(value(depth - 1)), none(), HERE),
            () -> caseWhen(depth - 1),
            () -> lambda(depth - 1)));
  }

  /** What can have fields: no constant has. */
  private Expr structure(int depth) {
    return random.nextBoolean() ? column() : call("first", value(depth));
  }

  private Expr comparison(int depth) {
    Expr.BinaryOperator operator =
        one(
            Expr.BinaryOperator.EQ,
            Expr.BinaryOperator.NE,
            Expr.BinaryOperator.EQ_NULL_SAFE,
            Expr.BinaryOperator.LT,
            Expr.BinaryOperator.LE,
            Expr.BinaryOperator.GT,
            Expr.BinaryOperator.GE);
    return binary(value(depth), operator, value(depth));
  }

  private Expr.BinaryOperator arithmetic() {
    return one(
        Expr.BinaryOperator.PLUS,
        Expr.BinaryOperator.MINUS,
        Expr.BinaryOperator.TIMES,
        Expr.BinaryOperator.DIVIDE,
        Expr.BinaryOperator.MODULO,
        Expr.BinaryOperator.BITWISE_AND,
        Expr.BinaryOperator.BITWISE_OR,
        Expr.BinaryOperator.BITWISE_XOR);
  }

  private Expr caseWhen(int depth) {
    List<Expr.When> branches = new ArrayList<>();
    branches.add(new Expr.When(condition(depth), value(depth)));
    if (random.nextBoolean()) {
      branches.add(new Expr.When(condition(depth), value(depth)));
    }
    Optional<Expr> otherwise = random.nextBoolean() ? Optional.of(value(depth)) : Optional.empty();
    return new Expr.Case(branches, otherwise, HERE);
  }

  private Expr lambda(int depth) {
    Expr body = binary(new Expr.LambdaVariable("x"), arithmetic(), value(depth));
    return call("transform", column(), new Expr.Lambda(List.of("x"), body));
  }

  Expr column() {
    List<String> parts =
        random.nextInt(4) == 0 ? List.of(one(NAMES), one(NAMES)) : List.of(one(NAMES));
    return new Expr.Column(parts, Optional.empty(), HERE);
  }

  private Expr literal() {
    return pick(
        List.of(
            () -> of(one(HOSTILE), STRING),
            () -> of(one(HOSTILE), STRING),
            () -> of(one(0, 1, -1, 42, Integer.MIN_VALUE), INT),
            () -> of(one(0L, -7L, 1L << 40, Long.MAX_VALUE), BIGINT),
            () -> of((short) -3, SMALLINT),
            () -> of(one(1.5, -0.25, 1e300, 1e-7, Double.NaN, Double.NEGATIVE_INFINITY), DOUBLE),
            () -> of(2.5f, FLOAT),
            () -> of(random.nextBoolean(), BOOLEAN),
            () -> of(new BigDecimal("-12.340"), new DataType.Decimal(5, 3)),
            () -> of(LocalDate.of(2024, 2, 29), DATE),
            () -> of(Instant.parse("2024-01-31T10:00:00.250Z"), TIMESTAMP),
            () -> of(LocalDateTime.of(2024, 1, 31, 10, 0), TIMESTAMP_NTZ),
            () -> of(new Expr.Bytes(List.of((byte) 0, (byte) -1, (byte) '"')), BINARY),
            () -> of(Duration.ofMinutes(90), new DataType.Named("INTERVAL DAY TO SECOND")),
            () -> new Expr.Literal(Optional.empty(), STRING)));
  }

  private DataType type() {
    return one(
        STRING,
        BIGINT,
        DATE,
        new DataType.Decimal(10, 2),
        new DataType.ArrayOf(STRING),
        new DataType.MapOf(STRING, INT),
        new DataType.Struct(List.of(new DataType.Field("a", INT, true))));
  }

  private static Expr of(Object value, DataType type) {
    return new Expr.Literal(Optional.of(value), type);
  }

  private static Expr call(String function, Expr... arguments) {
    return new Expr.Call(function, List.of(arguments), HERE);
  }

  private static Expr unary(Expr.UnaryOperator operator, Expr operand) {
    return new Expr.Unary(operator, operand, HERE);
  }

  private static Expr binary(Expr left, Expr.BinaryOperator operator, Expr right) {
    return new Expr.Binary(left, operator, right, HERE);
  }

  private static Optional<DataType> none() {
    return Optional.empty();
  }

  private Expr pick(List<Supplier<Expr>> kinds) {
    return one(kinds).get();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
