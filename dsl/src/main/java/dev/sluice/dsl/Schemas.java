package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes schemas from records and from text. */
final class Schemas {

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
    List<DataType.Field> fields = RecordTypes.struct(record, origin).fields();
    RecordComponent[] components = record.getRecordComponents();
    List<ColumnDef> columns = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      columns.add(column(components[i], fields.get(i), declared, origin));
    }
    return columns;
  }

  private static ColumnDef column(
      RecordComponent component, DataType.Field field, boolean declared, Origin origin) {
    boolean renamed = !component.getName().equals(field.name());
    return new ColumnDef(
        field.name(),
        field.type(),
        !(declared && component.getType().isPrimitive()),
        renamed ? Optional.of(component.getName()) : Optional.empty(),
        Optional.ofNullable(component.getAnnotation(Comment.class))
            .map(it -> Texts.comment(it.value())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        component.isAnnotationPresent(Sensitive.class),
        origin);
  }
}
