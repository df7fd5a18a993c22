package dev.sluice.deploy.state;

/** What a dataset is in the workspace. */
public enum DatasetKind {
  STREAMING_TABLE("streaming table", true),
  MATERIALIZED_VIEW("materialized view", true),
  MANAGED_TABLE("managed table", true),
  VIEW("view", false),
  TEMPORARY_VIEW("temporary view", false),
  SINK("sink", false);

  private final String label;
  private final boolean stored;

  DatasetKind(String label, boolean stored) {
    this.label = label;
    this.stored = stored;
  }

  /** The name for people. */
  public String label() {
    return label;
  }

  /** Whether it holds rows of its own. */
  public boolean isStored() {
    return stored;
  }

  /** Whether its rows are what flows appended, which nobody computes again by itself. */
  public boolean isAppended() {
    return this == STREAMING_TABLE || this == MANAGED_TABLE;
  }
}
