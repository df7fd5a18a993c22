package dev.sluice.conformance;

import dev.sluice.dsl.Column;

/**
 * A random expression and the Java that writes it down.
 *
 * @param java such as {@code F.upper(col("c1"))}
 */
record Piece(Column<?> column, Kind kind, String java) {

  /** The column where a signature asks for one of some family. */
  @SuppressWarnings("unchecked")
  <T> Column<T> as() {
    return (Column<T>) column;
  }
}
