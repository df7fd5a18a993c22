package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.Decimals;
import dev.sluice.compiler.emit.sql.SqlLiteral;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.emit.sql.Times;
import dev.sluice.model.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** Constants as Python: plain values where Spark gives them the right type, else columns. */
final class PyLiterals {

  private final Scope scope;

  PyLiterals(Scope scope) {
    this.scope = scope;
  }

  /** The plain value that Spark reads as exactly this constant; empty where there is none. */
  static Optional<Py> plain(Expr.Literal literal) {
    Object value = literal.value().orElse(null);
    if (value instanceof String text) {
      return Optional.of(Py.string(text));
    }
    if (value instanceof Boolean truth) {
      return Optional.of(Py.atom(truth ? "True" : "False"));
    }
    if (value instanceof Integer || isLarge(value)) {
      return Optional.of(Py.atom(value.toString()));
    }
    return value instanceof Double number ? Optional.of(number(number)) : Optional.empty();
  }

  /** The plain value that compares as this constant does, which for integers is any integer. */
  static Optional<Py> comparable(Expr.Literal literal) {
    Object value = literal.value().orElse(null);
    return value instanceof Byte || value instanceof Short || value instanceof Long
        ? Optional.of(Py.atom(value.toString()))
        : plain(literal);
  }

  /** The constant as a column. */
  Py column(Expr.Literal literal) {
    Object value = literal.value().orElse(null);
    Optional<Py> plain = plain(literal);
    if (plain.isPresent()) {
      return lit(plain.get());
    }
    if (value instanceof Duration || value instanceof Period) {
      return scope.functions().method("expr", Py.string(SqlLiteral.render(literal)));
    }
    if (value instanceof Expr.Bytes bytes) {
      return lit(Py.atom(bytes(bytes)));
    }
    String type = SqlType.lower(literal.type());
    if (value == null) {
      Py none = lit(Py.atom("None"));
      return type.equalsIgnoreCase("void") ? none : none.method("cast", Py.string(type));
    }
    return lit(uncast(value)).method("cast", Py.string(type));
  }

  /** A double, {@code float("nan")} included. */
  static Py number(double value) {
    if (Double.isFinite(value)) {
      return Py.atom(Decimals.shortest(value));
    }
    String name = Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    return Py.atom("float").call(Py.string(name));
  }

  /** The value from which the cast makes the constant. */
  private static Py uncast(Object value) {
    if (value instanceof Float number) {
      return Float.isFinite(number)
          ? Py.atom(Decimals.shortest(number))
          : number(number.doubleValue());
    }
    if (value instanceof BigDecimal number) {
      return Py.string(number.toPlainString());
    }
    if (value instanceof LocalDate date) {
      return Py.string(date.toString());
    }
    if (value instanceof Instant instant) {
      return Py.string(Times.dateTime(instant.atOffset(ZoneOffset.UTC).toLocalDateTime()) + "Z");
    }
    return value instanceof LocalDateTime time
        ? Py.string(Times.dateTime(time))
        : Py.atom(value.toString());
  }

  static String bytes(Expr.Bytes bytes) {
    StringBuilder literal = new StringBuilder("b\"");
    for (byte value : bytes.values()) {
      if (value == '\\') {
        literal.append("\\\\");
      } else if (value >= ' ' && value < 0x7f && value != '"') {
        literal.append((char) value);
      } else {
        literal.append("\\x%02x".formatted(value & 0xff));
      }
    }
    return literal.append('"').toString();
  }

  /** Python has one type of integers: Spark takes it for INT where it fits, else for BIGINT. */
  private static boolean isLarge(Object value) {
    return value instanceof Long number && number != number.intValue();
  }

  private Py lit(Py value) {
    return scope.functions().method("lit", value);
  }
}
