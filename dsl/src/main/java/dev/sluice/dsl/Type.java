package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;

/**
 * A data type of Spark's together with the family of its columns: {@code INT} is a {@code
 * Type<Number>}, {@code arrayOf(STRING)} a {@code Type<List<String>>}.
 *
 * @param <T> the family
 * @param dataType the type that is recorded
 */
@SuppressWarnings("UnusedTypeParameter") // it is for javac, which checks columns by it
public record Type<T>(DataType dataType) {

  public Type {
    requireNonNull(dataType, "dataType");
  }
}
