package dev.sluice.deploy.plan;

/** What an edit does to a live table, the mildest first. */
public enum EffectKind {
  UNCHANGED("unchanged"),
  NEW("new"),
  IN_PLACE("in place"),
  UNKNOWN_BEFORE("unknown before"),
  BREAKS_READER("breaks a reader"),
  FULL_REFRESH("full refresh needed"),
  CHECKPOINT_LOST("checkpoint lost"),
  RECREATE("recreate"),
  REMOVED("no longer updated; its data may go");

  private final String label;

  EffectKind(String label) {
    this.label = label;
  }

  /** The words for people. */
  public String label() {
    return label;
  }
}
