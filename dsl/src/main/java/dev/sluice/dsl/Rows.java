package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows written in the code; {@code rows(..)} makes them. */
public final class Rows implements BatchSource {

  private final Source.Rows source;

  private Rows(Source.Rows source) {
    this.source = requireNonNull(source, "source");
  }

  static <R extends Record> Rows of(Class<R> record, List<R> rows, Origin origin) {
    Schema.Columns schema = Schemas.reading(record);
    RecordComponent[] components = record.getRecordComponents();
    List<List<Expr.Literal>> values = new ArrayList<>();
    for (R row : rows) {
      List<Expr.Literal> literals = new ArrayList<>();
      for (int i = 0; i < components.length; i++) {
        Object value = value(components[i], requireNonNull(row, "row"), origin);
        literals.add(literal(value, type(schema, i), origin));
      }
      values.add(literals);
    }
    return new Rows(new Source.Rows(schema, values, origin));
  }

  static Rows of(Schema schema, List<? extends List<?>> rows, Origin origin) {
    List<List<Expr.Literal>> values = new ArrayList<>();
    for (List<?> row : rows) {
      List<Expr.Literal> literals = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        literals.add(literal(row.get(i), type(schema, i), origin));
      }
      values.add(literals);
    }
    return new Rows(new Source.Rows(schema, values, origin));
  }

  @Override
  public Source source() {
    return source;
  }

  /** The type of a column, if the schema says it column by column. */
  private static Optional<DataType> type(Schema schema, int index) {
    return schema instanceof Schema.Columns columns && index < columns.columns().size()
        ? Optional.of(columns.columns().get(index).type())
        : Optional.empty();
  }

  private static Expr.Literal literal(Object value, Optional<DataType> type, Origin origin) {
    if (value == null) {
      return new Expr.Literal(Optional.empty(), type.orElse(Literals.VOID));
    }
    Expr.Literal literal = ColumnRefs.literal(value, origin);
    return new Expr.Literal(literal.value(), type.orElse(literal.type()));
  }

  private static Object value(RecordComponent component, Record row, Origin origin) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new RefusedException(
          "the value of component `%s` of record `%s` can't be read: %s"
              .formatted(component.getName(), row.getClass().getName(), e),
          origin,
          List.of("let the accessor return the component, and open the package to Sluice"));
    }
  }
}
