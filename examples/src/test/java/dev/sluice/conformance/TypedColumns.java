package dev.sluice.conformance;

import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.lit;
import static dev.sluice.dsl.Sluice.when;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random expressions over the columns of a query that nearly always make sense to Spark. */
final class TypedColumns {

  private static final int TRIES = 8;

  private final Random random;
  private final TypedFunctions functions;

  TypedColumns(Random random) {
    this.random = random;
    this.functions = new TypedFunctions(random);
  }

  /** Something of a kind, and up to so deep. */
  Piece value(Scope scope, Kind kind, int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      Optional<Piece> made = made(scope, kind, depth);
      if (made.isPresent()) {
        return made.get();
      }
    }
    List<String> names = scope.names(kind);
    return names.isEmpty() ? literal(kind) : column(one(names), kind);
  }

  /** A call of any function at all. */
  Piece anything(Scope scope, int depth) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Piece> piece = functions.scalar(kind -> value(scope, kind, depth - 1));
      if (piece.isPresent()) {
        return piece.get();
      }
    }
    return value(scope, Kind.NUMBER, depth);
  }

  /** Something that sums up rows. */
  Piece aggregate(Scope scope) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Piece> piece = functions.aggregate(kind -> value(scope, kind, 1));
      if (piece.isPresent()) {
        return piece.get();
      }
    }
    return new Piece(F.count(lit(1)), Kind.NUMBER, "F.count(lit(1))");
  }

  /** Something that is true or false. */
  Piece condition(Scope scope, int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> {
        Piece left = value(scope, Kind.BOOLEAN, depth - 1);
        Piece right = comparison(scope, depth - 1);
        yield random.nextBoolean()
            ? new Piece(
                left.<Boolean>as().and(right.<Boolean>as()),
                Kind.BOOLEAN,
                left.java() + ".and(" + right.java() + ")")
            : new Piece(
                left.<Boolean>as().or(right.<Boolean>as()),
                Kind.BOOLEAN,
                left.java() + ".or(" + right.java() + ")");
      }
      case 1 -> {
        Piece value = value(scope, one(List.of(Kind.values())), depth - 1);
        yield new Piece(value.column().isNotNull(), Kind.BOOLEAN, value.java() + ".isNotNull()");
      }
      case 2 -> {
        Piece value = value(scope, Kind.STRING, depth - 1);
        yield new Piece(value.column().like("a%"), Kind.BOOLEAN, value.java() + ".like(\"a%\")");
      }
      case 3 -> {
        Piece value = value(scope, Kind.STRING, depth - 1);
        yield new Piece(
            value.<String>as().isin("a", "b"), Kind.BOOLEAN, value.java() + ".isin(\"a\", \"b\")");
      }
      default -> comparison(scope, depth);
    };
  }

  /** A function over a window; a query that streams must not have one. */
  Piece windowed(Scope scope) {
    List<String> plain = scope.plain();
    String partition = one(plain);
    String order = one(plain);
    var window = Window.partitionBy(partition).orderBy(order);
    String java = ".over(Window.partitionBy(\"%s\").orderBy(\"%s\"))".formatted(partition, order);
    return switch (random.nextInt(3)) {
      case 0 -> new Piece(F.row_number().over(window), Kind.NUMBER, "F.row_number()" + java);
      case 1 -> {
        Piece value = value(scope, one(Kind.PLAIN), 1);
        yield new Piece(
            F.lag(value.column(), 1).over(window),
            value.kind(),
            "F.lag(" + value.java() + ", 1)" + java);
      }
      default -> {
        Piece value = value(scope, Kind.NUMBER, 1);
        yield new Piece(
            F.sum(value.<Number>as()).over(window),
            Kind.NUMBER,
            "F.sum(" + value.java() + ")" + java);
      }
    };
  }

  private Piece comparison(Scope scope, int depth) {
    Kind kind = one(Kind.PLAIN);
    Piece left = value(scope, kind, depth - 1);
    Piece right = value(scope, kind, depth - 1);
    return switch (random.nextInt(4)) {
      case 0 -> compared(left, "eq", right, left.column().eq(right.as()));
      case 1 -> compared(left, "gt", right, left.column().gt(right.as()));
      case 2 -> compared(left, "leq", right, left.column().leq(right.as()));
      default -> compared(left, "eqNullSafe", right, left.column().eqNullSafe(right.as()));
    };
  }

  private static Piece compared(Piece left, String word, Piece right, Column<?> column) {
    return new Piece(column, Kind.BOOLEAN, left.java() + "." + word + "(" + right.java() + ")");
  }

  private Optional<Piece> made(Scope scope, Kind kind, int depth) {
    if (kind == Kind.BOOLEAN) {
      return Optional.of(condition(scope, depth));
    }
    if (kind == Kind.NUMBER && random.nextBoolean()) {
      return Optional.of(arithmetic(scope, depth));
    }
    if (random.nextInt(5) == 0) {
      Piece condition = condition(scope, depth - 1);
      Piece value = value(scope, kind, depth - 1);
      Piece other = value(scope, kind, depth - 1);
      return Optional.of(
          new Piece(
              when(condition.<Boolean>as(), value.<Object>as()).otherwise(other.<Object>as()),
              kind,
              "when(%s, %s).otherwise(%s)"
                  .formatted(condition.java(), value.java(), other.java())));
    }
    for (int i = 0; i < TRIES; i++) {
      Optional<Piece> piece = functions.scalar(asked -> value(scope, asked, depth - 1));
      if (piece.isPresent() && piece.get().kind() == kind) {
        return piece;
      }
    }
    return Optional.empty();
  }

  private Piece arithmetic(Scope scope, int depth) {
    Piece left = value(scope, Kind.NUMBER, depth - 1);
    Piece right = value(scope, Kind.NUMBER, depth - 1);
    Column<Number> a = left.as();
    Column<Number> b = right.as();
    return switch (random.nextInt(4)) {
      case 0 -> number(left, "plus", right, a.plus(b));
      case 1 -> number(left, "minus", right, a.minus(b));
      case 2 -> number(left, "multiply", right, a.multiply(b));
      default -> number(left, "divide", right, a.divide(b));
    };
  }

  private static Piece number(Piece left, String word, Piece right, Column<?> column) {
    return new Piece(column, Kind.NUMBER, left.java() + "." + word + "(" + right.java() + ")");
  }

  static Piece column(String name, Kind kind) {
    return new Piece(col(name), kind, "col(\"" + name + "\")");
  }

  private Piece literal(Kind kind) {
    return switch (kind) {
      case STRING -> new Piece(lit("b"), kind, "lit(\"b\")");
      case NUMBER ->
          random.nextBoolean()
              ? new Piece(lit(7), kind, "lit(7)")
              : new Piece(lit(new BigDecimal("1.25")), kind, "lit(new BigDecimal(\"1.25\"))");
      case BOOLEAN -> new Piece(lit(true), kind, "lit(true)");
      case DATE ->
          new Piece(
              lit(LocalDate.parse("2024-02-29")), kind, "lit(LocalDate.parse(\"2024-02-29\"))");
      case TIMESTAMP -> {
        String text = "2024-01-31T10:00:00Z";
        yield new Piece(lit(Instant.parse(text)), kind, "lit(Instant.parse(\"" + text + "\"))");
      }
      case STRINGS -> new Piece(F.array(lit("x")), kind, "F.array(lit(\"x\"))");
      case NUMBERS -> new Piece(F.array(lit(3)), kind, "F.array(lit(3))");
      case MAP ->
          new Piece(F.create_map(lit("k"), lit(1)), kind, "F.create_map(lit(\"k\"), lit(1))");
      case STRUCT, OTHER -> new Piece(F.struct(lit(1).as("n")), kind, "F.struct(lit(1).as(\"n\"))");
      case BINARY ->
          new Piece(F.encode(lit("x"), "UTF-8"), kind, "F.encode(lit(\"x\"), \"UTF-8\")");
    };
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
