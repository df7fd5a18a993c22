package dev.sluice.cli.output;

import static java.util.Objects.requireNonNull;

/**
 * A file that may not be written or deleted.
 *
 * @param path relative to the output folder
 */
public record Conflict(String path, Reason reason) {

  /** Why not. */
  public enum Reason {
    EDITED("was edited after it was written", true),
    FOREIGN("was there before and is not from Sluice", true),
    EDITED_STALE("would be deleted, but was edited after it was written", true),
    NO_FILE("is not a file", false),
    NO_FOLDER("is below something that is not a folder", false),
    SYMBOLIC_LINK("is, or is below, a symbolic link", false);

    private final String description;
    private final boolean forcible;

    Reason(String description, boolean forcible) {
      this.description = description;
      this.forcible = forcible;
    }

    /** The rest of a sentence that begins with the path. */
    public String description() {
      return description;
    }

    /** Whether the user may say that it does not matter. */
    public boolean isForcible() {
      return forcible;
    }
  }

  public Conflict {
    requireNonNull(path, "path");
    requireNonNull(reason, "reason");
  }
}
