package dev.sluice.dsl;

import dev.sluice.model.ColumnDef;
import java.util.List;

/** The columns that a record describes, as a part of a table's schema. */
public final class RecordColumns implements SchemaPart {

  private final String record;
  private final List<ColumnDef> columns;

  RecordColumns(String record, List<ColumnDef> columns) {
    this.record = record;
    this.columns = List.copyOf(columns);
  }

  String record() {
    return record;
  }

  List<ColumnDef> columns() {
    return columns;
  }
}
