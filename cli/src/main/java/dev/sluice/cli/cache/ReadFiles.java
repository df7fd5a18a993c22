package dev.sluice.cli.cache;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.ProjectFiles;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of a project, with a record of which were asked for and what was in them: an outcome
 * holds for as long as they stay so. Several threads may ask at once.
 */
public final class ReadFiles implements ProjectFiles {

  private static final String NO_FILE = "";

  private final ProjectFiles files;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  /** The same files, with a record that is empty so far. */
  public ReadFiles(ProjectFiles files) {
    this.files = requireNonNull(files, "files");
  }

  @Override
  public Optional<String> read(String path) {
    Optional<String> text = files.read(path);
    hashes.put(path, hash(text));
    return text;
  }

  /** The hash of each file that was asked for; an empty one for a file that is not there. */
  SortedMap<String, String> hashes() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  /** Whether files are as they were recorded. */
  static boolean areStill(SortedMap<String, String> recorded, ProjectFiles files) {
    try {
      return recorded.entrySet().stream()
          .allMatch(entry -> hash(files.read(entry.getKey())).equals(entry.getValue()));
    } catch (Failure e) { // cannot be read: who needs it now will say so
      return false;
    }
  }

  private static String hash(Optional<String> text) {
    return text.map(Seal::of).orElse(NO_FILE);
  }
}
