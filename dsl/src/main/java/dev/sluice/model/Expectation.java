package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/**
 * A data quality rule of a dataset.
 *
 * @param name unique in the dataset; free text
 * @param condition what every row should satisfy; text is an {@link Expr.Sql}
 */
public record Expectation(String name, Expr condition, Action action, Origin origin) {

  public Expectation {
    requireNonNull(name, "name");
    requireNonNull(condition, "condition");
    requireNonNull(action, "action");
    requireNonNull(origin, "origin");
  }

  /** What happens to a row that violates it. */
  public enum Action {
    /** The row is kept and counted. */
    WARN,
    /** The row is dropped and counted. */
    DROP,
    /** The update fails. */
    FAIL,
    /** The update fails, but in targets of mode development the row is kept and counted. */
    FAIL_WARN_IN_DEVELOPMENT
  }
}
