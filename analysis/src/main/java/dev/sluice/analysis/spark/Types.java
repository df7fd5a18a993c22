package dev.sluice.analysis.spark;

import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.VariantType$;

/** The model's types as Spark's, and back. */
final class Types implements DataType.Cases<org.apache.spark.sql.types.DataType> {

  private static final Types INSTANCE = new Types();

  private Types() {}

  /** Spark's type; the unknown one for a type that only the platform has. */
  static org.apache.spark.sql.types.DataType spark(DataType type) {
    return type.accept(INSTANCE);
  }

  @Override
  public org.apache.spark.sql.types.DataType atomic(DataType.Atomic type) {
    return switch (type) {
      case BOOLEAN -> DataTypes.BooleanType;
      case TINYINT -> DataTypes.ByteType;
      case SMALLINT -> DataTypes.ShortType;
      case INT -> DataTypes.IntegerType;
      case BIGINT -> DataTypes.LongType;
      case FLOAT -> DataTypes.FloatType;
      case DOUBLE -> DataTypes.DoubleType;
      case STRING -> DataTypes.StringType;
      case BINARY -> DataTypes.BinaryType;
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampType;
      case TIMESTAMP_NTZ -> DataTypes.TimestampNTZType;
      case VARIANT -> VariantType$.MODULE$;
    };
  }

  @Override
  public org.apache.spark.sql.types.DataType decimal(DataType.Decimal type) {
    boolean legal =
        type.precision() >= 1
            && type.precision() <= DecimalType.MAX_PRECISION()
            && type.scale() >= 0
            && type.scale() <= type.precision();
    return legal
        ? DataTypes.createDecimalType(type.precision(), type.scale())
        : UnknownType.INSTANCE;
  }

  @Override
  public org.apache.spark.sql.types.DataType array(DataType.ArrayOf type) {
    return DataTypes.createArrayType(spark(type.element()), true);
  }

  @Override
  public org.apache.spark.sql.types.DataType map(DataType.MapOf type) {
    return DataTypes.createMapType(spark(type.key()), spark(type.value()), true);
  }

  @Override
  public org.apache.spark.sql.types.DataType struct(DataType.Struct type) {
    List<StructField> fields = new ArrayList<>();
    for (DataType.Field field : type.fields()) {
      fields.add(
          new StructField(field.name(), spark(field.type()), field.nullable(), Metadata.empty()));
    }
    return DataTypes.createStructType(fields);
  }

  @Override
  public org.apache.spark.sql.types.DataType named(DataType.Named type) {
    try {
      return CatalystSqlParser$.MODULE$.parseDataType(type.ddl());
    } catch (Exception e) { // Scala declares no exceptions; one that only the platform has
      if (e instanceof ParseException || e instanceof RuntimeException) {
        return UnknownType.INSTANCE;
      }
      throw new IllegalStateException(e);
    }
  }

  /** The model's type; absent for one that is not known, or has a part that is not. */
  static Optional<DataType> model(org.apache.spark.sql.types.DataType type) {
    return UnknownType.isIn(type) ? Optional.empty() : Optional.of(known(type));
  }

  private static DataType known(org.apache.spark.sql.types.DataType type) {
    if (type instanceof DecimalType decimal) {
      return new DataType.Decimal(decimal.precision(), decimal.scale());
    }
    if (type instanceof ArrayType array) {
      return new DataType.ArrayOf(known(array.elementType()));
    }
    if (type instanceof MapType map) {
      return new DataType.MapOf(known(map.keyType()), known(map.valueType()));
    }
    if (type instanceof StructType struct) {
      List<DataType.Field> fields = new ArrayList<>();
      for (StructField field : struct.fields()) {
        fields.add(new DataType.Field(field.name(), known(field.dataType()), field.nullable()));
      }
      return new DataType.Struct(fields);
    }
    if (type instanceof StringType string && !string.equals(DataTypes.StringType)) {
      return new DataType.Named(string.sql());
    }
    for (DataType.Atomic atomic : DataType.Atomic.values()) {
      if (INSTANCE.atomic(atomic).equals(type)) {
        return atomic;
      }
    }
    return new DataType.Named(type.sql());
  }
}
