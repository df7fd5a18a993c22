package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** An informational constraint of a table in Unity Catalog; the platform does not enforce it. */
public sealed interface TableConstraint {

  /** Where it was written. */
  Origin origin();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R primaryKey(PrimaryKey constraint);

    R foreignKey(ForeignKey constraint);
  }

  /** {@code [CONSTRAINT name] PRIMARY KEY (columns)}. */
  record PrimaryKey(Optional<String> name, List<String> columns, Origin origin)
      implements TableConstraint {
    public PrimaryKey {
      requireNonNull(name, "name");
      columns = List.copyOf(columns);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.primaryKey(this);
    }
  }

  /**
   * {@code [CONSTRAINT name] FOREIGN KEY (columns) REFERENCES table (referenced)}.
   *
   * @param references the other table: a dataset of the bundle, or an external one
   */
  record ForeignKey(
      Optional<String> name,
      List<String> columns,
      Source.Table references,
      List<String> referenced,
      Origin origin)
      implements TableConstraint {
    public ForeignKey {
      requireNonNull(name, "name");
      columns = List.copyOf(columns);
      requireNonNull(references, "references");
      referenced = List.copyOf(referenced);
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.foreignKey(this);
    }
  }
}
