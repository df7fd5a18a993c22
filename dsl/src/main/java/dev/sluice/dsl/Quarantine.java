package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Query.Drop;
import dev.sluice.model.Query.Read;
import dev.sluice.model.Query.Where;
import dev.sluice.model.Source;
import java.util.Optional;

/**
 * Rows in two tables: those that satisfy all rules, and those that do not. No row is in both or in
 * neither; a rule whose condition is NULL counts as failed. {@code quarantine(..)} makes it.
 *
 * <p>A third table, {@code <name>__checked}, does the work: it is private, belongs to the same
 * pipeline, and comes with the other two when they are added.
 *
 * @param <D> the kind of the tables: streaming tables of a stream, else materialized views
 */
public final class Quarantine<D extends Dataset.Table> {

  /** What the name of the table that does the work ends in. */
  static final String CHECKED = "__checked";

  /** What the name of the table of quarantined rows ends in. */
  static final String QUARANTINED = "_quarantined";

  private final D valid;
  private final D quarantined;

  Quarantine(D valid, D quarantined) {
    this.valid = requireNonNull(valid, "valid");
    this.quarantined = requireNonNull(quarantined, "quarantined");
  }

  /** The rows that satisfy all rules, as they came. */
  public D valid() {
    return valid;
  }

  /** The other rows, with {@code failed_rules}: the names of the rules that they violate. */
  public D quarantined() {
    return quarantined;
  }

  /** The table that does the work, if the dataset is one of the two that a quarantine makes. */
  static Optional<Dataset> checkedOf(Dataset dataset) {
    return dataset.queries().stream()
        .filter(Drop.class::isInstance)
        .map(drop -> ((Drop) drop).input())
        .filter(Where.class::isInstance)
        .map(where -> ((Where) where).input())
        .filter(Read.class::isInstance)
        .map(read -> ((Read) read).source())
        .filter(Source.OfDataset.class::isInstance)
        .map(source -> ((Source.OfDataset) source).dataset())
        .filter(Quarantine::isChecked)
        .findFirst();
  }

  private static boolean isChecked(Dataset dataset) {
    return dataset instanceof Dataset.Table table
        && table.spec().isPrivate()
        && table.name().toString().endsWith(CHECKED);
  }
}
