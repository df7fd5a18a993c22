package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/** What somebody may do with a pipeline, a job or a bundle. */
public record Permission(Level level, Identity identity, Origin origin) {

  public Permission {
    requireNonNull(level, "level");
    requireNonNull(identity, "identity");
    requireNonNull(origin, "origin");
  }

  /** The levels of pipelines; bundles and jobs know some of them. */
  public enum Level {
    CAN_VIEW,
    CAN_RUN,
    CAN_MANAGE,
    IS_OWNER
  }
}
