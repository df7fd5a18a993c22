package dev.sluice.dsl;

import dev.sluice.model.RefusedException;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;

/**
 * The accessor of a record's component, {@code Customer::address}; it names a column.
 *
 * <p>It is serializable because that is how the name of a method reference can be read. A lambda
 * ({@code c -> c.address()}) has no name: it is refused with a {@link RefusedException}.
 *
 * <p>The nested kinds fix the family: javac would widen a free type variable until a string fits
 * where a number is asked for.
 *
 * @param <R> the record
 * @param <T> the component's type
 */
@FunctionalInterface
public interface Getter<R, T> extends Serializable {

  /** The component's value; never called. */
  T get(R row);

  /**
   * A component that is a number.
   *
   * @param <R> the record
   * @param <N> the component's type
   */
  @FunctionalInterface
  interface OfNumber<R, N extends Number> extends Serializable {

    /** The component's value; never called. */
    N get(R row);
  }

  /**
   * A component that is a string.
   *
   * @param <R> the record
   */
  @FunctionalInterface
  interface OfString<R> extends Serializable {

    /** The component's value; never called. */
    String get(R row);
  }

  /**
   * A component that is a condition.
   *
   * @param <R> the record
   */
  @FunctionalInterface
  interface OfBoolean<R> extends Serializable {

    /** The component's value; never called. */
    Boolean get(R row);
  }

  /**
   * A component that is a date or a time.
   *
   * @param <R> the record
   * @param <T> the component's type
   */
  @FunctionalInterface
  interface OfTime<R, T extends Temporal> extends Serializable {

    /** The component's value; never called. */
    T get(R row);
  }

  /**
   * A component that is a list of numbers.
   *
   * @param <R> the record
   * @param <N> the type of the list's elements
   */
  @FunctionalInterface
  interface OfNumbers<R, N extends Number> extends Serializable {

    /** The component's value; never called. */
    List<N> get(R row);
  }

  /**
   * A component that is a list.
   *
   * @param <R> the record
   * @param <T> the component's type
   */
  @FunctionalInterface
  interface OfList<R, T extends List<?>> extends Serializable {

    /** The component's value; never called. */
    T get(R row);
  }

  /**
   * A component that is a map.
   *
   * @param <R> the record
   * @param <T> the component's type
   */
  @FunctionalInterface
  interface OfMap<R, T extends Map<?, ?>> extends Serializable {

    /** The component's value; never called. */
    T get(R row);
  }

  /**
   * A component that is a record of its own, a struct.
   *
   * @param <R> the record
   * @param <T> the component's type
   */
  @FunctionalInterface
  interface OfStruct<R, T extends Record> extends Serializable {

    /** The component's value; never called. */
    T get(R row);
  }

  /**
   * A component that is one of the constants of an enum.
   *
   * @param <R> the record
   * @param <T> the component's type
   */
  @FunctionalInterface
  interface OfEnum<R, T extends Enum<T>> extends Serializable {

    /** The component's value; never called. */
    T get(R row);
  }

  /**
   * A component that is binary.
   *
   * @param <R> the record
   */
  @FunctionalInterface
  interface OfBytes<R> extends Serializable {

    /** The component's value; never called. */
    byte[] get(R row);
  }
}
