package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

/** That a column is used, and how. */
public record Use(ColumnRef column, How how) {

  public Use {
    requireNonNull(column, "column");
    requireNonNull(how, "how");
  }

  /** The ways to use a column: the first three make a value, the others decide about rows. */
  public enum How {
    /** Passed on as it is, perhaps under another name. */
    DIRECT,
    /** Part of an expression. */
    DERIVED,
    /** Part of an expression over several rows: an aggregate or a window function. */
    AGGREGATED,
    /** In the condition of a filter. */
    FILTER,
    /** In the condition of a join. */
    JOIN,
    /** Grouped by, or deduplicated by. */
    GROUP,
    /** Sorted by, or the order or partition of a window. */
    SORT,
    /** In an expectation. */
    EXPECTATION,
    /** A key, a sequence or a condition of a CDC flow. */
    CDC
  }

  /** As {@code orders.amount derived}. */
  @Override
  public String toString() {
    return column + " " + how.name().toLowerCase(java.util.Locale.ROOT);
  }
}
