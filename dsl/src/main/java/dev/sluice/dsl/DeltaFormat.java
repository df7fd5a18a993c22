package dev.sluice.dsl;

import dev.sluice.model.Text;
import java.util.Map;

/** A Delta table by its path. Tables that have a name are read with {@code external(name)}. */
public final class DeltaFormat extends FileFormat<DeltaFormat> {

  DeltaFormat(Map<String, Text> options) {
    super("delta", options);
  }

  /** On a stream: passes over deletes of whole partitions. */
  public DeltaFormat ignoreDeletes() {
    return option("ignoreDeletes", true);
  }

  /** On a stream: passes over commits that update or delete rows. */
  public DeltaFormat skipChangeCommits() {
    return option("skipChangeCommits", true);
  }

  /** Reads the changes, with {@code _change_type} and its like, not the rows. */
  public DeltaFormat readChangeFeed() {
    return option("readChangeFeed", true);
  }

  /** On a stream or a change feed: starts with this version of the table. */
  public DeltaFormat startingVersion(long version) {
    return option("startingVersion", version);
  }

  /** At rest: the table as of this version. */
  public DeltaFormat versionAsOf(long version) {
    return option("versionAsOf", version);
  }

  /** On a stream or a change feed: starts with the first version after this time. */
  public DeltaFormat startingTimestamp(CharSequence timestamp) {
    return option("startingTimestamp", timestamp);
  }

  /** At rest: the table as of this time. */
  public DeltaFormat timestampAsOf(CharSequence timestamp) {
    return option("timestampAsOf", timestamp);
  }

  @Override
  DeltaFormat copy(Map<String, Text> options) {
    return new DeltaFormat(options);
  }
}
