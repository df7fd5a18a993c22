package dev.sluice.compiler;

import java.util.Optional;

/** The files of the user's project, for a compiler that touches no disk itself. */
@FunctionalInterface
public interface ProjectFiles {

  /**
   * The text of a file.
   *
   * @param path relative to the project
   * @return empty when there is no such file
   */
  Optional<String> read(String path);

  /** A project without files. */
  static ProjectFiles none() {
    return path -> Optional.empty();
  }
}
