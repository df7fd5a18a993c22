package dev.sluice.dsl;

import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Spark types of Java types, in records that describe schemas.
 *
 * <p>{@code int} INT, {@code long} BIGINT, {@code short}, {@code byte}, {@code float}, {@code
 * double}, {@code boolean}, {@code String} as one expects; {@code BigDecimal} with {@link Decimal};
 * {@code Instant} TIMESTAMP, {@code LocalDateTime} TIMESTAMP_NTZ, {@code LocalDate} DATE, {@code
 * byte[]} BINARY, {@code List}, {@code Map}, a record STRUCT, an enum STRING, {@link Variant}.
 * Anything else is refused at the component, unless it says its type by {@link ColumnType}.
 */
final class RecordTypes {

  private static final Map<Class<?>, DataType> SIMPLE = new HashMap<>();

  static {
    SIMPLE.put(boolean.class, Atomic.BOOLEAN);
    SIMPLE.put(Boolean.class, Atomic.BOOLEAN);
    SIMPLE.put(byte.class, Atomic.TINYINT);
    SIMPLE.put(Byte.class, Atomic.TINYINT);
    SIMPLE.put(short.class, Atomic.SMALLINT);
    SIMPLE.put(Short.class, Atomic.SMALLINT);
    SIMPLE.put(int.class, Atomic.INT);
    SIMPLE.put(Integer.class, Atomic.INT);
    SIMPLE.put(long.class, Atomic.BIGINT);
    SIMPLE.put(Long.class, Atomic.BIGINT);
    SIMPLE.put(float.class, Atomic.FLOAT);
    SIMPLE.put(Float.class, Atomic.FLOAT);
    SIMPLE.put(double.class, Atomic.DOUBLE);
    SIMPLE.put(Double.class, Atomic.DOUBLE);
    SIMPLE.put(String.class, Atomic.STRING);
    SIMPLE.put(byte[].class, Atomic.BINARY);
    SIMPLE.put(LocalDate.class, Atomic.DATE);
    SIMPLE.put(Instant.class, Atomic.TIMESTAMP);
    SIMPLE.put(LocalDateTime.class, Atomic.TIMESTAMP_NTZ);
    SIMPLE.put(Variant.class, Atomic.VARIANT);
  }

  private final Origin origin;

  /** The records that are being read, outermost first: one that contains itself has no type. */
  private final List<Class<?>> open = new ArrayList<>();

  private RecordTypes(Origin origin) {
    this.origin = origin;
  }

  /** The struct of a record; its fields may be NULL. */
  static DataType.Struct struct(Class<?> record, Origin origin) {
    return new RecordTypes(origin).fields(record, null);
  }

  /** The type of one component. */
  static DataType of(RecordComponent component, Origin origin) {
    RecordTypes types = new RecordTypes(origin);
    types.open.add(component.getDeclaringRecord());
    return types.type(component);
  }

  /** The name of a component's column. */
  static String columnName(RecordComponent component) {
    ColumnName own = component.getAnnotation(ColumnName.class);
    if (own != null) {
      return own.value();
    }
    ColumnNames all = component.getDeclaringRecord().getAnnotation(ColumnNames.class);
    return all != null && all.value() == ColumnNames.Form.AS_WRITTEN
        ? component.getName()
        : Names.snakeCase(component.getName());
  }

  /** Whether Spark has such a decimal. */
  static boolean isDecimal(int precision, int scale) {
    return precision >= 1 && precision <= 38 && scale >= 0 && scale <= precision;
  }

  private DataType.Struct fields(Class<?> record, RecordComponent where) {
    if (open.contains(record)) {
      throw refuse(
          where,
          "contains the record that it is in, and no type of Spark's does",
          "break the circle: leave the component out, or make it a String or a Variant");
    }
    open.add(record);
    Map<String, String> components = new HashMap<>();
    List<DataType.Field> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      String name = columnName(component);
      String before = components.put(name.toLowerCase(Locale.ROOT), component.getName());
      if (before != null) {
        throw refuse(
            component,
            "has the column name `" + name + "`, which component `" + before + "` has already",
            "give one of them another name with @ColumnName(\"..\")");
      }
      fields.add(new DataType.Field(name, type(component), true));
    }
    open.remove(record);
    return new DataType.Struct(fields);
  }

  private DataType type(RecordComponent component) {
    ColumnType own = component.getAnnotation(ColumnType.class);
    return own != null ? DataTypes.parse(own.value()) : type(component.getGenericType(), component);
  }

  private DataType type(java.lang.reflect.Type type, RecordComponent where) {
    if (type instanceof ParameterizedType generic) {
      java.lang.reflect.Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new DataType.ArrayOf(type(arguments[0], where));
      }
      if (generic.getRawType() == Map.class) {
        return new DataType.MapOf(type(arguments[0], where), type(arguments[1], where));
      }
    }
    if (type == BigDecimal.class) {
      Decimal decimal = where.getAnnotation(Decimal.class);
      if (decimal == null) {
        throw refuse(
            where,
            "is a BigDecimal without precision and scale",
            "annotate it with @Decimal(precision = 18, scale = 2), or what the column has");
      }
      if (!isDecimal(decimal.precision(), decimal.scale())) {
        throw refuse(
            where,
            "is a decimal of %d digits, %d of them behind the point, which no column has"
                .formatted(decimal.precision(), decimal.scale()),
            "give it 1 to 38 digits, and no more of them behind the point");
      }
      return new DataType.Decimal(decimal.precision(), decimal.scale());
    }
    if (type instanceof Class<?> raw) {
      DataType simple = SIMPLE.get(raw);
      if (simple != null) {
        return simple;
      }
      if (raw.isEnum()) {
        return Atomic.STRING;
      }
      if (raw.isRecord()) {
        return fields(raw, where);
      }
    }
    throw refuse(
        where,
        "has the type `" + type.getTypeName() + "`, which no column has",
        "use a type that columns have: numbers, String, boolean, BigDecimal, Instant,"
            + " LocalDateTime, LocalDate, byte[], List<..>, Map<..>, a record, an enum or Variant;"
            + " or say the column's type with @ColumnType(\"..\")");
  }

  private RefusedException refuse(RecordComponent component, String what, String hint) {
    String sentence =
        "component `%s` of record `%s` %s."
            .formatted(component.getName(), component.getDeclaringRecord().getName(), what);
    return new RefusedException(sentence, origin, List.of(hint));
  }
}
