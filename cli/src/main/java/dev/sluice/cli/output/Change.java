package dev.sluice.cli.output;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What writing would do to one file.
 *
 * @param path relative to the output folder
 * @param text what is written; absent for a deletion
 */
public record Change(String path, Kind kind, Optional<String> text) {

  /** The kinds of changes. */
  public enum Kind {
    CREATE,
    UPDATE,
    DELETE
  }

  public Change {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }
}
