package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/**
 * The options of a read of a table.
 *
 * @param <S> the type itself
 */
abstract class TableOptions<S extends TableOptions<S>> extends Options<S> {

  TableOptions(Map<String, Text> options) {
    super(options);
  }

  /**
   * Reads the table's changes, with {@code _change_type}, {@code _commit_version} and {@code
   * _commit_timestamp}, not its rows.
   */
  public S readChangeFeed() {
    return option("readChangeFeed", true);
  }

  /** Starts with this version of the table. */
  public S startingVersion(long version) {
    return option("startingVersion", version);
  }

  /** Starts with the first version after this time, {@code "2025-01-31"}. */
  public S startingTimestamp(CharSequence timestamp) {
    return option("startingTimestamp", timestamp);
  }
}
