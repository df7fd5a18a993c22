package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A foreign key of a table: informational, and only in Unity Catalog. */
public final class ForeignKey implements SchemaPart {

  private final TableConstraint.ForeignKey constraint;

  private ForeignKey(TableConstraint.ForeignKey constraint) {
    this.constraint = constraint;
  }

  static ForeignKey of(
      List<String> columns, Source.Table table, List<String> referenced, Origin origin) {
    return new ForeignKey(
        new TableConstraint.ForeignKey(Optional.empty(), columns, table, referenced, origin));
  }

  /** The name of the constraint. */
  public ForeignKey name(String name) {
    return new ForeignKey(
        new TableConstraint.ForeignKey(
            Once.value(constraint.name(), name),
            constraint.columns(),
            constraint.references(),
            constraint.referenced(),
            constraint.origin()));
  }

  TableConstraint.ForeignKey constraint() {
    return constraint;
  }

  static Source.Table table(Dataset dataset, Origin origin) {
    return new Source.OfDataset(dataset, Map.of(), origin);
  }

  /** The columns of a foreign key; it is complete when it says what they reference. */
  public static final class Start {

    private final List<String> columns;
    private final Origin origin;

    Start(List<String> columns, Origin origin) {
      this.columns = List.copyOf(columns);
      this.origin = origin;
    }

    /** The dataset that they reference, and its columns; by default those of its primary key. */
    public ForeignKey references(Dataset dataset, String... columns) {
      return of(this.columns, table(dataset, origin), Arrays.asList(columns), origin);
    }

    /** The table outside the bundle that they reference, and its columns. */
    public ForeignKey references(External table, String... columns) {
      return of(this.columns, table.source(), Arrays.asList(columns), origin);
    }
  }
}
