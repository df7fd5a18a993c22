package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes schemas from records and from text. */
final class Schemas {

  /** What was read of a record before: reflection costs more than all the rest. */
  private static final ClassValue<Map<Boolean, List<Shape>>> SHAPES =
      new ClassValue<>() {
        @Override
        protected Map<Boolean, List<Shape>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>(1);
        }
      };

  private Schemas() {}

  /** The schema by which a source is read: whatever the record says, any column may be NULL. */
  static Schema.Columns reading(Class<? extends Record> record) {
    return of(record, false, Origins.here());
  }

  /** The schema of a declared table: a component that is a primitive is NOT NULL. */
  static Schema.Columns declared(Class<? extends Record> record) {
    return of(record, true, Origins.here());
  }

  /** A schema as DDL text. */
  static Schema.Ddl ddl(String text) {
    return new Schema.Ddl(text, Origins.here());
  }

  /** The columns of a declared table that a record describes. */
  static List<ColumnDef> columns(Class<? extends Record> record, Origin origin) {
    return columns(record, true, origin);
  }

  private static Schema.Columns of(
      Class<? extends Record> record, boolean declared, Origin origin) {
    return new Schema.Columns(
        Optional.of(record.getName()), columns(record, declared, origin), List.of(), origin);
  }

  private static List<ColumnDef> columns(
      Class<? extends Record> record, boolean declared, Origin origin) {
    requireNonNull(record, "record");
    List<Shape> shapes = SHAPES.get(record).computeIfAbsent(true, any -> shapes(record, origin));
    return shapes.stream().map(shape -> shape.column(declared, origin)).toList();
  }

  private static List<Shape> shapes(Class<? extends Record> record, Origin origin) {
    List<DataType.Field> fields = RecordTypes.struct(record, origin).fields();
    RecordComponent[] components = record.getRecordComponents();
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      shapes.add(Shape.of(components[i], fields.get(i)));
    }
    return List.copyOf(shapes);
  }

  /** What a component says of its column, wherever a schema is made of its record. */
  private record Shape(
      DataType.Field field,
      boolean primitive,
      Optional<String> component,
      Optional<String> comment,
      boolean sensitive) {

    static Shape of(RecordComponent component, DataType.Field field) {
      boolean renamed = !component.getName().equals(field.name());
      return new Shape(
          field,
          component.getType().isPrimitive(),
          renamed ? Optional.of(component.getName()) : Optional.empty(),
          Optional.ofNullable(component.getAnnotation(Comment.class))
              .map(it -> Texts.comment(it.value())),
          component.isAnnotationPresent(Sensitive.class));
    }

    ColumnDef column(boolean declared, Origin origin) {
      return new ColumnDef(
          field.name(),
          field.type(),
          !(declared && primitive),
          component,
          comment,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          sensitive,
          origin);
    }
  }
}
