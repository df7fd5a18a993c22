package dev.sluice.dsl;

import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records Java values as constants of Spark's. */
final class Literals {

  static final DataType VOID = new DataType.Named("VOID");
  static final DataType DAYS_TO_SECONDS = new DataType.Named("INTERVAL DAY TO SECOND");
  static final DataType YEARS_TO_MONTHS = new DataType.Named("INTERVAL YEAR TO MONTH");

  private static final int MAX_PRECISION = 38;

  private Literals() {}

  /** What a value is in an expression: a column is its own, all else a constant. */
  static Expr operand(Object value, Origin origin) {
    if (value instanceof Column<?> column) {
      return column.expr();
    }
    return of(value, origin);
  }

  /** The constant of a Java value; null is NULL without a type. */
  static Expr of(Object value, Origin origin) {
    if (value == null) {
      return new Expr.Literal(Optional.empty(), VOID);
    }
    if (value instanceof Text text) {
      return text.literal()
          .<Expr>map(plain -> literal(plain, Atomic.STRING))
          .orElseGet(() -> new Expr.TextLiteral(text));
    }
    if (value instanceof Variable<?> variable) {
      return variable(variable, origin);
    }
    if (value instanceof Number number) {
      return number(number, origin);
    }
    if (value instanceof Boolean) {
      return literal(value, Atomic.BOOLEAN);
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return literal(value.toString(), Atomic.STRING);
    }
    if (value instanceof Enum<?> constant) {
      return literal(constant.name(), Atomic.STRING);
    }
    if (value instanceof byte[] bytes) {
      List<Byte> values = new ArrayList<>(bytes.length);
      for (byte b : bytes) {
        values.add(b);
      }
      return literal(new Expr.Bytes(values), Atomic.BINARY);
    }
    return time(value, origin);
  }

  private static Expr variable(Variable<?> variable, Origin origin) {
    Expr text = new Expr.TextLiteral(Text.of(variable));
    if (variable.type() == Integer.class) {
      return new Expr.Cast(text, Atomic.INT, false, origin);
    }
    return variable.type() == Boolean.class
        ? new Expr.Cast(text, Atomic.BOOLEAN, false, origin)
        : text;
  }

  private static Expr number(Number number, Origin origin) {
    if (number instanceof Integer) {
      return literal(number, Atomic.INT);
    }
    if (number instanceof Long) {
      return literal(number, Atomic.BIGINT);
    }
    if (number instanceof Double) {
      return literal(number, Atomic.DOUBLE);
    }
    if (number instanceof Float) {
      return literal(number, Atomic.FLOAT);
    }
    if (number instanceof Short) {
      return literal(number, Atomic.SMALLINT);
    }
    if (number instanceof Byte) {
      return literal(number, Atomic.TINYINT);
    }
    if (number instanceof BigInteger whole) {
      return decimal(new BigDecimal(whole), origin);
    }
    if (number instanceof BigDecimal decimal) {
      return decimal(decimal, origin);
    }
    throw refuse(number, origin);
  }

  /** Spark's decimals have no negative scale: 1E+3 is 1000. */
  private static Expr decimal(BigDecimal value, Origin origin) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    int precision = Math.max(plain.precision(), plain.scale());
    if (precision > MAX_PRECISION) {
      throw new RefusedException(
          "the decimal `"
              + plain.toPlainString()
              + "` has "
              + precision
              + " digits, Spark's have "
              + MAX_PRECISION
              + " at most.",
          origin,
          List.of("round it, or write it as a double"));
    }
    return literal(plain, new DataType.Decimal(precision, plain.scale()));
  }

  private static Expr time(Object value, Origin origin) {
    if (value instanceof LocalDate) {
      return literal(value, Atomic.DATE);
    }
    if (value instanceof Instant) {
      return literal(value, Atomic.TIMESTAMP);
    }
    if (value instanceof OffsetDateTime time) {
      return literal(time.toInstant(), Atomic.TIMESTAMP);
    }
    if (value instanceof ZonedDateTime time) {
      return literal(time.toInstant(), Atomic.TIMESTAMP);
    }
    if (value instanceof LocalDateTime) {
      return literal(value, Atomic.TIMESTAMP_NTZ);
    }
    if (value instanceof Duration) {
      return literal(value, DAYS_TO_SECONDS);
    }
    if (value instanceof Period period) {
      return interval(period, origin);
    }
    throw refuse(value, origin);
  }

  /** Spark keeps months and days in two kinds of interval. */
  @SuppressWarnings("JavaPeriodGetDays") // the months are looked at apart
  private static Expr.Literal interval(Period period, Origin origin) {
    if (period.toTotalMonths() == 0) {
      return literal(Duration.ofDays(period.getDays()), DAYS_TO_SECONDS);
    }
    if (period.getDays() == 0) {
      return literal(period, YEARS_TO_MONTHS);
    }
    throw new RefusedException(
        "the period `" + period + "` has months and days, and no interval of Spark's has both.",
        origin,
        List.of("move by one after the other: .plus(Period.ofMonths(1)).plus(Period.ofDays(3))"));
  }

  private static RefusedException refuse(Object value, Origin origin) {
    return new RefusedException(
        "a value of type `" + value.getClass().getName() + "` is no constant of Spark's.",
        origin,
        List.of(
            "write a number, a string, a boolean, a date or time of java.time, a Duration, a"
                + " Period, bytes or an enum; for arrays and structs use F.array(..) and"
                + " F.struct(..)"));
  }

  private static Expr.Literal literal(Object value, DataType type) {
    return new Expr.Literal(Optional.of(value), type);
  }
}
