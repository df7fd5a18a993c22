package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.TableConstraint;
import java.util.List;
import java.util.Optional;

/** The primary key of a table: informational, and only in Unity Catalog. */
public final class PrimaryKey implements SchemaPart {

  private final TableConstraint.PrimaryKey constraint;

  PrimaryKey(Optional<String> name, List<String> columns, Origin origin) {
    this.constraint = new TableConstraint.PrimaryKey(name, columns, origin);
  }

  /** The name of the constraint. */
  public PrimaryKey name(String name) {
    return new PrimaryKey(
        Once.value(constraint.name(), name), constraint.columns(), constraint.origin());
  }

  TableConstraint.PrimaryKey constraint() {
    return constraint;
  }
}
