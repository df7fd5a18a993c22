package dev.sluice.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of approved files, and the folder beside it for what was received instead.
 *
 * @param path relative to the project
 */
record ApprovedFolder(Path path) {

  private static final Path ROOT = Path.of("src", "test", "resources", "approved");

  static ApprovedFolder of(TestName test) {
    return new ApprovedFolder(ROOT.resolve(test.approval()));
  }

  ApprovedFolder received() {
    return new ApprovedFolder(path.resolveSibling(path.getFileName() + ".received"));
  }

  /** All files by their path in the folder; none when there is no folder. */
  SortedMap<String, String> read() {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> walk = Files.walk(path)) {
        for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
          files.put(nameOf(file), readFile(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Makes the folder contain these files and no others. */
  void write(SortedMap<String, String> files) {
    try {
      for (String stale : read().keySet()) {
        if (!files.containsKey(stale)) {
          Files.delete(path.resolve(stale));
        }
      }
      for (var file : files.entrySet()) {
        Path target = path.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
      deleteEmptyFolders();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void deleteEmptyFolders() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path folder :
          walk.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList()) {
        if (isEmpty(folder)) {
          Files.delete(folder);
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  private String nameOf(Path file) {
    return path.relativize(file).toString().replace('\\', '/');
  }

  /** Git may have given the lines of a checked out file other ends. */
  private static String readFile(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
