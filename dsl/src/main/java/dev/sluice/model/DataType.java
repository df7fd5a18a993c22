package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A data type of Spark SQL. */
public sealed interface DataType {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind of type; a new kind does not compile until every renderer has it. */
  interface Cases<R> {
    R atomic(Atomic type);

    R decimal(Decimal type);

    R array(ArrayOf type);

    R map(MapOf type);

    R struct(Struct type);

    R named(Named type);
  }

  /** The types without parameters; {@link #sql()} is their name in DDL. */
  enum Atomic implements DataType {
    BOOLEAN,
    TINYINT,
    SMALLINT,
    INT,
    BIGINT,
    FLOAT,
    DOUBLE,
    STRING,
    BINARY,
    DATE,
    TIMESTAMP,
    TIMESTAMP_NTZ,
    VARIANT;

    /** The name in Spark SQL. */
    public String sql() {
      return name();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.atomic(this);
    }
  }

  /**
   * An exact number.
   *
   * @param precision all digits, 1 to 38
   * @param scale the digits after the point
   */
  record Decimal(int precision, int scale) implements DataType {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.decimal(this);
    }
  }

  /** An array. */
  record ArrayOf(DataType element) implements DataType {
    public ArrayOf {
      requireNonNull(element, "element");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.array(this);
    }
  }

  /** A map. */
  record MapOf(DataType key, DataType value) implements DataType {
    public MapOf {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.map(this);
    }
  }

  /** A struct. */
  record Struct(List<Field> fields) implements DataType {
    public Struct {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.struct(this);
    }
  }

  /** A field of a struct. */
  record Field(String name, DataType type, boolean nullable) {
    public Field {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }
  }

  /** A type by its DDL text, for what has no word here, such as {@code INTERVAL DAY TO SECOND}. */
  record Named(String ddl) implements DataType {
    public Named {
      requireNonNull(ddl, "ddl");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.named(this);
    }
  }
}
