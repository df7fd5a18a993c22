package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

/**
 * A file of the bundle in the workspace that comes, changes or goes.
 *
 * @param path below the folder of files, as the workspace knows it: notebooks have no extension
 */
public record FileChange(String path, Kind kind) {

  /** What happens to a file. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  public FileChange {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
  }
}
