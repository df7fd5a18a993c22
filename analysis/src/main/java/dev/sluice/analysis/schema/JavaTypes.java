package dev.sluice.analysis.schema;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Java types of one record's components; structs become records in it. */
final class JavaTypes implements DataType.Cases<TypeName> {

  /** The types that components have, whose short names stand for them. */
  private static final Set<String> NAMES =
      Set.of(
          "BigDecimal",
          "Boolean",
          "Byte",
          "ColumnName",
          "ColumnNames",
          "ColumnType",
          "Comment",
          "Decimal",
          "Double",
          "Duration",
          "Float",
          "Instant",
          "Integer",
          "List",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "Long",
          "Map",
          "Object",
          "Override",
          "Period",
          "Record",
          "Short",
          "String",
          "Variant");

  private final JavaRecords records;
  private final ClassName record;

  /** Names of the records around, which one within cannot have. */
  private final Set<String> outer;

  private final Set<String> taken;
  private final List<TypeSpec> nested = new ArrayList<>();
  private String column = "";

  JavaTypes(JavaRecords records, ClassName record, Set<String> outer) {
    this.records = records;
    this.record = record;
    this.outer = outer;
    this.taken = new HashSet<>(outer);
    taken.addAll(NAMES);
  }

  /** The records of structs so far. */
  List<TypeSpec> nested() {
    return nested;
  }

  /** A primitive for a number or condition that is never NULL. */
  TypeName of(ColumnDef of) {
    column = of.name();
    TypeName type = of.type().accept(this);
    return !of.nullable() && type.isBoxedPrimitive() ? type.unbox() : type;
  }

  @Override
  public TypeName atomic(DataType.Atomic type) {
    return switch (type) {
      case BOOLEAN -> TypeName.BOOLEAN.box();
      case TINYINT -> TypeName.BYTE.box();
      case SMALLINT -> TypeName.SHORT.box();
      case INT -> TypeName.INT.box();
      case BIGINT -> TypeName.LONG.box();
      case FLOAT -> TypeName.FLOAT.box();
      case DOUBLE -> TypeName.DOUBLE.box();
      case STRING -> ClassName.get(String.class);
      case BINARY -> ArrayTypeName.of(TypeName.BYTE);
      case DATE -> ClassName.get(LocalDate.class);
      case TIMESTAMP -> ClassName.get(Instant.class);
      case TIMESTAMP_NTZ -> ClassName.get(LocalDateTime.class);
      case VARIANT -> ClassName.get(ColumnTypes.WORDS, "Variant");
    };
  }

  @Override
  public TypeName decimal(DataType.Decimal type) {
    return ClassName.get(BigDecimal.class);
  }

  @Override
  public TypeName array(DataType.ArrayOf type) {
    return ParameterizedTypeName.get(ClassName.get(List.class), type.element().accept(this));
  }

  @Override
  public TypeName map(DataType.MapOf type) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), type.key().accept(this), type.value().accept(this));
  }

  @Override
  public TypeName struct(DataType.Struct type) {
    ClassName self = record.nestedClass(JavaNames.type(column, taken));
    String within = column;
    Optional<TypeSpec> struct = records.struct(self, type, outer);
    column = within;
    struct.ifPresent(nested::add);
    taken.add(self.simpleName());
    return struct.isPresent() ? self : ClassName.get(Object.class);
  }

  /** Spark's own Java types of what records have no words for. */
  @Override
  public TypeName named(DataType.Named type) {
    String ddl = type.ddl().toUpperCase(Locale.ROOT);
    if (ddl.startsWith("CHAR") || ddl.startsWith("VARCHAR") || ddl.startsWith("STRING")) {
      return ClassName.get(String.class);
    }
    if (ddl.matches("TIME(\\(.*)?")) {
      return ClassName.get(LocalTime.class);
    }
    if (ddl.startsWith("INTERVAL")) {
      boolean months = ddl.contains("YEAR") || ddl.contains("MONTH");
      return ClassName.get(months ? Period.class : Duration.class);
    }
    return ClassName.get(Object.class);
  }
}
