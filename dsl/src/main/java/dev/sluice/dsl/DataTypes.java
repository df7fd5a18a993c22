package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the type names that Spark's {@code cast("int")} takes. */
final class DataTypes {

  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\s*(?:decimal|dec|numeric)\\s*(?:\\(\\s*(\\d{1,2})\\s*(?:,\\s*(\\d{1,2})\\s*)?\\))?\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Atomic> ALIASES =
      Map.of(
          "BYTE", Atomic.TINYINT,
          "SHORT", Atomic.SMALLINT,
          "INTEGER", Atomic.INT,
          "LONG", Atomic.BIGINT,
          "REAL", Atomic.FLOAT);

  private DataTypes() {}

  /**
   * The type of a text in DDL. Simple types and decimals become what their words give; everything
   * else stays text.
   */
  static DataType parse(String ddl) {
    requireNonNull(ddl, "ddl");
    Matcher decimal = DECIMAL.matcher(ddl);
    if (decimal.matches()) {
      int precision = number(decimal.group(1)).orElse(10);
      return new DataType.Decimal(precision, number(decimal.group(2)).orElse(0));
    }
    return atomic(ddl.strip().toUpperCase(Locale.ROOT))
        .<DataType>map(found -> found)
        .orElseGet(() -> new DataType.Named(ddl));
  }

  private static Optional<Atomic> atomic(String name) {
    for (Atomic type : Atomic.values()) {
      if (type.sql().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.ofNullable(ALIASES.get(name));
  }

  private static Optional<Integer> number(String digits) {
    return Optional.ofNullable(digits).map(Integer::valueOf);
  }
}
