package dev.sluice.analysis.schema;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.DataType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What a component has to say of its type besides its Java type. */
final class ColumnTypes implements DataType.Cases<Void> {

  static final String WORDS = "dev.sluice.dsl";

  private final Set<DataType.Decimal> decimals = new LinkedHashSet<>();
  private boolean unsayable;

  private ColumnTypes() {}

  /** The annotation that the type needs; absent where the Java type says it all. */
  static Optional<AnnotationSpec> annotation(DataType type) {
    ColumnTypes types = new ColumnTypes();
    type.accept(types);
    if (types.unsayable || types.decimals.size() > 1) {
      return Optional.of(
          AnnotationSpec.builder(ClassName.get(WORDS, "ColumnType"))
              .addMember("value", "$S", SqlType.render(type))
              .build());
    }
    return types.decimals.stream()
        .findFirst()
        .map(
            decimal ->
                AnnotationSpec.builder(ClassName.get(WORDS, "Decimal"))
                    .addMember("precision", "$L", decimal.precision())
                    .addMember("scale", "$L", decimal.scale())
                    .build());
  }

  @Override
  public Void atomic(DataType.Atomic type) {
    return null;
  }

  @Override
  public Void decimal(DataType.Decimal type) {
    decimals.add(type);
    return null;
  }

  @Override
  public Void array(DataType.ArrayOf type) {
    return type.element().accept(this);
  }

  @Override
  public Void map(DataType.MapOf type) {
    type.key().accept(this);
    return type.value().accept(this);
  }

  /** A record of its own, whose components speak for themselves. */
  @Override
  public Void struct(DataType.Struct type) {
    unsayable |= type.fields().size() > JavaRecords.MOST_SLOTS;
    return null;
  }

  @Override
  public Void named(DataType.Named type) {
    unsayable = true;
    return null;
  }
}
