package dev.sluice.compiler.emit.sql;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;

/** Constants as Spark SQL, each with exactly its type. */
public final class SqlLiteral {

  private SqlLiteral() {}

  /** The literal. */
  public static String render(Expr.Literal literal) {
    if (literal.value().isEmpty()) {
      String type = SqlType.render(literal.type());
      return type.equalsIgnoreCase("VOID") ? "NULL" : "CAST(NULL AS " + type + ")";
    }
    Object value = literal.value().get();
    if (value instanceof String text) {
      return SqlString.literal(text);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    if (value instanceof Number number) {
      return number(number, literal.type());
    }
    if (value instanceof Expr.Bytes bytes) {
      return binary(bytes);
    }
    return time(value);
  }

  private static String number(Number value, DataType type) {
    if (value instanceof Byte) {
      return value + "Y";
    }
    if (value instanceof Short) {
      return value + "S";
    }
    if (value instanceof Integer) {
      return value.toString();
    }
    if (value instanceof Long) {
      return value + "L";
    }
    if (value instanceof Float number) {
      return Float.isFinite(number)
          ? Decimals.shortest(number) + "F"
          : "CAST('" + number + "' AS FLOAT)";
    }
    if (value instanceof Double number) {
      return Double.isFinite(number)
          ? Decimals.shortest(number) + "D"
          : "CAST('" + number + "' AS DOUBLE)";
    }
    return decimal((BigDecimal) value, type);
  }

  private static String decimal(BigDecimal value, DataType type) {
    String digits = value.toPlainString();
    BigDecimal plain = new BigDecimal(digits);
    int precision = Math.max(plain.precision(), plain.scale());
    boolean natural =
        !(type instanceof DataType.Decimal declared)
            || (declared.precision() == precision && declared.scale() == plain.scale());
    if (!natural) {
      return "CAST('" + digits + "' AS " + SqlType.render(type) + ")";
    }
    return digits.indexOf('.') >= 0 ? digits : digits + "BD";
  }

  private static String binary(Expr.Bytes bytes) {
    StringBuilder hex = new StringBuilder("X'");
    for (byte value : bytes.values()) {
      hex.append(Character.toUpperCase(Character.forDigit((value >> 4) & 0xf, 16)));
      hex.append(Character.toUpperCase(Character.forDigit(value & 0xf, 16)));
    }
    return hex.append('\'').toString();
  }

  private static String time(Object value) {
    if (value instanceof LocalDate date) {
      return "DATE '" + date + "'";
    }
    if (value instanceof Instant instant) {
      return "TIMESTAMP '"
          + Times.dateTime(instant.atOffset(ZoneOffset.UTC).toLocalDateTime())
          + "Z'";
    }
    if (value instanceof LocalDateTime local) {
      return "TIMESTAMP_NTZ '" + Times.dateTime(local) + "'";
    }
    if (value instanceof Duration duration) {
      return Times.interval(duration);
    }
    if (value instanceof Period period) {
      return Times.interval(period);
    }
    throw new IllegalStateException("no literal of " + value.getClass());
  }
}
