package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table that a query reads.
 *
 * @param column its name; {@link #ANY} for some column of a table whose columns are not known
 */
public record ColumnRef(TableRef table, String column) {

  /** Stands for columns that nobody can name. */
  public static final String ANY = "*";

  public ColumnRef {
    requireNonNull(table, "table");
    requireNonNull(column, "column");
  }

  /** As {@code orders.amount}. */
  @Override
  public String toString() {
    return table.name() + "." + column;
  }
}
