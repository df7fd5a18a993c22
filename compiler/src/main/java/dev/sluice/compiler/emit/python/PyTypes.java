package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;

/** Data types as objects of {@code pyspark.sql.types}. */
final class PyTypes implements DataType.Cases<Py> {

  private final Scope scope;

  PyTypes(Scope scope) {
    this.scope = scope;
  }

  /** The struct of some columns. */
  Py struct(List<ColumnDef> columns) {
    return structType(
        columns.stream()
            .map(column -> field(column.name(), column.type(), column.nullable()))
            .toList());
  }

  /** Whether a type has an object at all: one that is DDL text has none. */
  static boolean canRender(DataType type) {
    return type.accept(
        new DataType.Cases<>() {
          @Override
          public Boolean atomic(DataType.Atomic atomic) {
            return true;
          }

          @Override
          public Boolean decimal(DataType.Decimal decimal) {
            return true;
          }

          @Override
          public Boolean array(DataType.ArrayOf array) {
            return canRender(array.element());
          }

          @Override
          public Boolean map(DataType.MapOf map) {
            return canRender(map.key()) && canRender(map.value());
          }

          @Override
          public Boolean struct(DataType.Struct struct) {
            return struct.fields().stream().allMatch(field -> canRender(field.type()));
          }

          @Override
          public Boolean named(DataType.Named named) {
            return false;
          }
        });
  }

  @Override
  public Py atomic(DataType.Atomic type) {
    return type(switch (type) {
          case BOOLEAN -> "BooleanType";
          case TINYINT -> "ByteType";
          case SMALLINT -> "ShortType";
          case INT -> "IntegerType";
          case BIGINT -> "LongType";
          case FLOAT -> "FloatType";
          case DOUBLE -> "DoubleType";
          case STRING -> "StringType";
          case BINARY -> "BinaryType";
          case DATE -> "DateType";
          case TIMESTAMP -> "TimestampType";
          case TIMESTAMP_NTZ -> "TimestampNTZType";
          case VARIANT -> "VariantType";
        })
        .call();
  }

  @Override
  public Py decimal(DataType.Decimal type) {
    return type("DecimalType")
        .call(Py.atom(Integer.toString(type.precision())), Py.atom(Integer.toString(type.scale())));
  }

  @Override
  public Py array(DataType.ArrayOf type) {
    return type("ArrayType").call(type.element().accept(this));
  }

  @Override
  public Py map(DataType.MapOf type) {
    return type("MapType").call(type.key().accept(this), type.value().accept(this));
  }

  @Override
  public Py struct(DataType.Struct type) {
    return structType(
        type.fields().stream()
            .map(field -> field(field.name(), field.type(), field.nullable()))
            .toList());
  }

  @Override
  public Py named(DataType.Named type) {
    throw new IllegalStateException("no object for the type " + type.ddl());
  }

  private Py structType(List<Py> fields) {
    return type("StructType").call(Py.list(fields));
  }

  private Py field(String name, DataType type, boolean nullable) {
    List<Py> arguments = new ArrayList<>();
    arguments.add(Py.string(name));
    arguments.add(type.accept(this));
    if (!nullable) {
      arguments.add(Py.atom("False"));
    }
    return type("StructField").call(arguments);
  }

  private Py type(String name) {
    scope.imports().member("pyspark.sql.types", name);
    return Py.atom(name);
  }
}
