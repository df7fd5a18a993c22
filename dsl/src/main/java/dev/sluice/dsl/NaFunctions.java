package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * What Spark has behind {@code na()}: other names of {@code fillna}, {@code dropna} and {@code
 * replace}.
 *
 * @param <Q> the kind of the query
 */
public final class NaFunctions<Q extends Query<Q>> {

  private final RowOperators<Q> query;

  NaFunctions(RowOperators<Q> query) {
    this.query = requireNonNull(query, "query");
  }

  /** A number for NULLs in these columns, or in all that are numbers. */
  public Q fill(Number value, String... columns) {
    return query.fillna(value, columns);
  }

  /** A string for NULLs in these columns, or in all that are strings. */
  public Q fill(String value, String... columns) {
    return query.fillna(value, columns);
  }

  /** A value for NULLs, for each column its own. */
  public Q fill(Map<String, ?> values) {
    return query.fillna(values);
  }

  /** Leaves out rows that have a NULL in these columns, or in any. */
  public Q drop(String... columns) {
    return query.dropna(columns);
  }
}
