package dev.sluice.cli.commands;

import java.io.File;
import java.nio.file.Path;

/** Paths of source files as reports name them: from the working folder, with slashes. */
final class SourcePath {

  private static final Path HERE = Path.of("").toAbsolutePath().normalize();

  private SourcePath() {}

  /** Whether a file is below the working folder. */
  static boolean isBelow(Path file) {
    return absolute(file).startsWith(HERE);
  }

  /** The path from the working folder; the whole one of a file elsewhere. */
  static String text(Path file) {
    Path absolute = absolute(file);
    return slashes(isBelow(file) ? HERE.relativize(absolute) : absolute);
  }

  /** The same as a reference in a URI, with what is no letter there escaped. */
  static String uri(Path file) {
    Path absolute = absolute(file);
    if (!isBelow(file)) {
      return absolute.toUri().toString();
    }
    return absolute.toUri().getRawPath().substring(folder().length());
  }

  /** The working folder, with a slash behind it. */
  private static String folder() {
    String path = HERE.toUri().getRawPath();
    return path.endsWith("/") ? path : path + "/";
  }

  private static Path absolute(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
