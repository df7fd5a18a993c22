package dev.sluice.cli.cache;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.Fingerprint;
import dev.sluice.model.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcomes of former runs, kept in the user's cache folder, a file for each. Several processes
 * may use it at once. Nothing that is wrong with it is an error: then there is no outcome.
 */
public final class Outcomes {

  private static final int MOST_ENTRIES = 50;
  private static final String SUFFIX = ".outcome";

  private final Path folder;
  private final String build;

  /**
   * Outcomes of one build of Sluice.
   *
   * @param cache the user's cache folder
   * @param build what tells this build from others
   */
  public Outcomes(Path cache, String build) {
    this.folder = cache.resolve("outcomes");
    this.build = requireNonNull(build, "build");
  }

  /**
   * The key of what compiling a bundle comes to, the contents of the project's files apart.
   *
   * @param options all that decides it besides
   * @return empty when the bundle has something that cannot be told apart
   */
  public Optional<String> key(Bundle bundle, List<? extends Record> options) {
    return Fingerprint.of(bundle, options).map(fingerprint -> Seal.of(build, fingerprint));
  }

  /** The outcome that was kept, if it still holds. */
  public Optional<Outcome> find(String key, ProjectFiles files) {
    Path file = file(key);
    try {
      String text = Files.readString(file);
      int end = text.indexOf('\n');
      String body = text.substring(end + 1);
      if (end < 0 || !text.substring(0, end).equals(Seal.of(key, body))) {
        return Optional.empty();
      }
      OutcomeJson.Entry entry = OutcomeJson.read(body);
      if (!ReadFiles.areStill(entry.read(), files)) {
        return Optional.empty();
      }
      touch(file);
      return Optional.of(entry.outcome());
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps an outcome, and drops those that were not used for longest. */
  public void keep(String key, Outcome outcome, ReadFiles files) {
    try {
      Files.createDirectories(folder);
      String body = OutcomeJson.write(new OutcomeJson.Entry(files.hashes(), outcome));
      Path part = Files.createTempFile(folder, "outcome", ".tmp");
      try {
        Files.writeString(part, Seal.of(key, body) + "\n" + body);
        Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      dropOld();
    } catch (IOException | UncheckedIOException e) {
      return; // a full disk or a home that cannot be written: the next run compiles again
    }
  }

  private Path file(String key) {
    return folder.resolve(key + SUFFIX);
  }

  private static void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }

  /** An entry, as old as when it was listed: others may use or drop it meanwhile. */
  private record Aged(Path file, FileTime time) {}

  /** What other processes are writing is among them, and young. */
  private void dropOld() throws IOException {
    List<Aged> entries = new ArrayList<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.toList()) {
        if (Files.exists(file)) {
          entries.add(new Aged(file, Files.getLastModifiedTime(file)));
        }
      }
    }
    if (entries.size() <= MOST_ENTRIES) {
      return;
    }
    entries.sort(comparing(Aged::time));
    for (Aged old : entries.subList(0, entries.size() - MOST_ENTRIES)) {
      Files.deleteIfExists(old.file());
    }
  }
}
