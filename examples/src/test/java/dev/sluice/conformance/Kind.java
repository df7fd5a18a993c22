package dev.sluice.conformance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a column of a random pipeline can be used for. */
enum Kind {
  STRING,
  NUMBER,
  BOOLEAN,
  DATE,
  TIMESTAMP,
  STRINGS,
  NUMBERS,
  MAP,
  STRUCT,
  BINARY,
  /** Nothing in particular. */
  OTHER;

  /** Those that have an order, an equality and a literal. */
  static final List<Kind> PLAIN = List.of(STRING, NUMBER, BOOLEAN, DATE, TIMESTAMP);

  /**
   * The kind that a signature speaks of.
   *
   * @param type of a parameter or a result, {@code Column<? super List<E>>} without the column
   * @param bound the kinds of the type variables so far
   */
  static Kind of(Type type, Map<String, Kind> bound) {
    if (type instanceof WildcardType wildcard && wildcard.getLowerBounds().length == 1) {
      return of(wildcard.getLowerBounds()[0], bound);
    }
    if (type instanceof TypeVariable<?> variable) {
      return bound.getOrDefault(variable.getName(), OTHER);
    }
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == Map.class) {
        return MAP;
      }
      Kind element = of(generic.getActualTypeArguments()[0], bound);
      return element == STRING ? STRINGS : element == NUMBER ? NUMBERS : OTHER;
    }
    if (type == String.class) {
      return STRING;
    }
    if (type == Number.class) {
      return NUMBER;
    }
    if (type == Boolean.class) {
      return BOOLEAN;
    }
    if (type == LocalDate.class) {
      return DATE;
    }
    if (type == Instant.class) {
      return TIMESTAMP;
    }
    return type == byte[].class ? BINARY : OTHER;
  }
}
