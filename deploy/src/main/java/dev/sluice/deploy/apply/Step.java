package dev.sluice.deploy.apply;

import static java.util.Objects.requireNonNull;

/**
 * Something that a deployment has done.
 *
 * @param what the path, or the name of the pipeline or the job
 */
public record Step(Kind kind, String what) {

  /** The kinds of steps. */
  public enum Kind {
    LOCKED,
    UPLOADED,
    PIPELINE_CREATED,
    PIPELINE_FOUND,
    PIPELINE_UPDATED,
    PIPELINE_DELETED,
    JOB_CREATED,
    JOB_FOUND,
    JOB_UPDATED,
    JOB_DELETED,
    PERMISSIONS_SET,
    FILE_REMOVED,
    STATE_WRITTEN
  }

  public Step {
    requireNonNull(kind, "kind");
    requireNonNull(what, "what");
  }
}
