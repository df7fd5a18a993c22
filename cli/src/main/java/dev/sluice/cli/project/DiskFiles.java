package dev.sluice.cli.project;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.ProjectFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of the user's project.
 *
 * @param root the folder that paths are relative to
 */
record DiskFiles(Path root) implements ProjectFiles {

  DiskFiles {
    requireNonNull(root, "root");
  }

  @Override
  public Optional<String> read(String path) {
    Path file;
    try {
      file = root.resolve(path);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw Failure.usage("`" + file + "` is not UTF-8 text").hint("save the file as UTF-8");
    } catch (IOException e) {
      throw Failure.usage("`" + file + "` cannot be read: " + e.getMessage());
    }
  }
}
