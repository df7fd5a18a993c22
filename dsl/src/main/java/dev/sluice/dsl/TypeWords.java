package dev.sluice.dsl;

import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The words for data types, under their names in Spark SQL. */
abstract class TypeWords extends ColumnStart {

  /** True or false. */
  public static final Type<Boolean> BOOLEAN = new Type<>(Atomic.BOOLEAN);

  /** One byte. */
  public static final Type<Number> TINYINT = new Type<>(Atomic.TINYINT);

  /** Two bytes. */
  public static final Type<Number> SMALLINT = new Type<>(Atomic.SMALLINT);

  /** Four bytes, Java's {@code int}. */
  public static final Type<Number> INT = new Type<>(Atomic.INT);

  /** Eight bytes, Java's {@code long}. */
  public static final Type<Number> BIGINT = new Type<>(Atomic.BIGINT);

  /** Four bytes, with a floating point. */
  public static final Type<Number> FLOAT = new Type<>(Atomic.FLOAT);

  /** Eight bytes, with a floating point. */
  public static final Type<Number> DOUBLE = new Type<>(Atomic.DOUBLE);

  /** Text. */
  public static final Type<String> STRING = new Type<>(Atomic.STRING);

  /** Bytes. */
  public static final Type<byte[]> BINARY = new Type<>(Atomic.BINARY);

  /** A day. */
  public static final Type<LocalDate> DATE = new Type<>(Atomic.DATE);

  /** A point in time. */
  public static final Type<Instant> TIMESTAMP = new Type<>(Atomic.TIMESTAMP);

  /** Date and time of day, without a zone. */
  public static final Type<LocalDateTime> TIMESTAMP_NTZ = new Type<>(Atomic.TIMESTAMP_NTZ);

  /** Semi-structured data, parsed JSON for instance. */
  public static final Type<Variant> VARIANT = new Type<>(Atomic.VARIANT);

  TypeWords() {}

  /**
   * {@code DECIMAL(precision, scale)}.
   *
   * @param precision all digits, 1 to 38
   * @param scale the digits after the point
   * @throws RefusedException if there is no such decimal
   */
  public static Type<Number> decimal(int precision, int scale) {
    if (!RecordTypes.isDecimal(precision, scale)) {
      throw new RefusedException(
          "`decimal(%d, %d)` is a type that no column has.".formatted(precision, scale),
          Origins.here(),
          List.of("give it 1 to 38 digits, and no more of them behind the point"));
    }
    return new Type<>(new DataType.Decimal(precision, scale));
  }

  /** {@code ARRAY<element>}. */
  public static <E> Type<List<E>> arrayOf(Type<E> element) {
    return new Type<>(new DataType.ArrayOf(element.dataType()));
  }

  /** {@code MAP<key, value>}. */
  public static <K, V> Type<Map<K, V>> mapOf(Type<K> key, Type<V> value) {
    return new Type<>(new DataType.MapOf(key.dataType(), value.dataType()));
  }

  /** {@code STRUCT<fields>}. */
  public static <S> Type<S> structOf(DataType.Field... fields) {
    return new Type<>(new DataType.Struct(Arrays.asList(fields)));
  }

  /** Another name of {@link #structOf(DataType.Field...)}: the one that Spark has. */
  public static <S> Type<S> structType(DataType.Field... fields) {
    return structOf(fields);
  }

  /** The struct that a record describes; see {@link RecordTypes}. */
  public static <R extends Record> Type<R> structOf(Class<R> record) {
    return new Type<>(RecordTypes.struct(record, Origins.here()));
  }

  /** A field of {@link #structOf}; it may be NULL. */
  public static DataType.Field field(String name, Type<?> type) {
    return new DataType.Field(name, type.dataType(), true);
  }

  /** A type by its text in DDL, such as {@code INTERVAL DAY TO SECOND}. */
  public static <T> Type<T> type(String ddl) {
    return new Type<>(DataTypes.parse(ddl));
  }
}
