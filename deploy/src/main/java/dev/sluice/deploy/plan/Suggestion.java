package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

/**
 * That what goes and what comes may be one dataset under another name.
 *
 * @param pipeline the key of the pipeline
 */
public record Suggestion(String pipeline, String removed, String added) {

  public Suggestion {
    requireNonNull(pipeline, "pipeline");
    requireNonNull(removed, "removed");
    requireNonNull(added, "added");
  }

  /** The finding, and what to do. */
  public String text() {
    return ("`%s` has the shape of `%s`, which goes: if it is the same under another name, write"
            + " .movedFrom(\"%s\") at `%s`")
        .formatted(added, removed, removed, added);
  }
}
