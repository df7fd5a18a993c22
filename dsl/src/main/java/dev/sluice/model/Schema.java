package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** The columns of a table or of a source, as the user declares them. */
public sealed interface Schema {

  /** Where it was declared. */
  Origin origin();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per way of declaring. */
  interface Cases<R> {
    R columns(Columns schema);

    R ddl(Ddl schema);
  }

  /**
   * Column by column, or from a record.
   *
   * @param record the binary name of the record that it was read from
   * @param constraints informational constraints of a table; empty in schemas that read
   */
  record Columns(
      Optional<String> record,
      List<ColumnDef> columns,
      List<TableConstraint> constraints,
      Origin origin)
      implements Schema {
    public Columns {
      requireNonNull(record, "record");
      columns = List.copyOf(columns);
      constraints = List.copyOf(constraints);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.columns(this);
    }
  }

  /** Spark DDL text, {@code "id BIGINT NOT NULL, name STRING"}. */
  record Ddl(String text, Origin origin) implements Schema {
    public Ddl {
      requireNonNull(text, "text");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.ddl(this);
    }
  }
}
