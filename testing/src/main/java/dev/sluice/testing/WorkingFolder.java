package dev.sluice.testing;

import dev.sluice.compiler.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The project's files, as build tools run tests: in the project's folder. */
final class WorkingFolder implements ProjectFiles {

  @Override
  public Optional<String> read(String path) {
    Path file = Path.of(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
