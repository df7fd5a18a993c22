package dev.sluice.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place that writes output: each file whole or not at all. */
final class Writer {

  /** From this many folders on, two processors are faster than one. */
  private static final int MANY = 50;

  private final Path root;
  private final String memory;
  private final String process = Long.toString(ProcessHandle.current().pid());
  private final AtomicInteger temporary = new AtomicInteger();

  /** Writes into a folder, and what was written into a file of it. */
  Writer(Path root, String memory) {
    this.root = root;
    this.memory = memory;
  }

  /**
   * Writes and deletes. What is about to be written is noted down before, so that a compile that
   * was interrupted leaves no file that the next one takes for a stranger's.
   */
  void write(Plan plan) throws IOException {
    Files.createDirectories(root);
    if (!plan.changes().isEmpty()) {
      writeManifest(pending(plan));
    }
    Map<String, List<Change>> byFolder =
        plan.changes().stream()
            .filter(change -> change.text().isPresent())
            .collect(Collectors.groupingBy(change -> SafePath.folder(change.path())));
    stream(byFolder).forEach(folder -> writeFolder(folder.getKey(), folder.getValue()));
    for (Change change : plan.changes(Change.Kind.DELETE)) {
      delete(change.path());
    }
    writeManifest(plan.after());
  }

  private static Manifest pending(Plan plan) {
    TreeMap<String, String> hashes = new TreeMap<>(plan.before().pending());
    for (Change change : plan.changes()) {
      if (change.text().isPresent()) {
        hashes.put(change.path(), plan.after().files().get(change.path()));
      }
    }
    Manifest before = plan.before();
    return new Manifest(before.bundle(), before.pipelines(), before.files(), hashes);
  }

  private static Stream<Map.Entry<String, List<Change>>> stream(Map<String, List<Change>> folders) {
    Collection<Map.Entry<String, List<Change>>> entries = folders.entrySet();
    return folders.size() < MANY ? entries.stream() : entries.parallelStream();
  }

  private void writeFolder(String name, List<Change> changes) {
    try {
      Path folder = root.resolve(name);
      Files.createDirectories(folder);
      for (Change change : changes) {
        replace(folder, root.resolve(change.path()), change.text().orElseThrow());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeManifest(Manifest manifest) throws IOException {
    replace(root, root.resolve(memory), ManifestJson.write(manifest));
  }

  /** Other programs see the old file or the new one, never half of it. */
  private void replace(Path folder, Path file, String text) throws IOException {
    Path part = folder.resolve(".sluice-" + process + "-" + temporary.incrementAndGet() + ".tmp");
    try {
      Files.write(part, text.getBytes(UTF_8), StandardOpenOption.CREATE_NEW);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /** Folders that are left empty go too. */
  private void delete(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
    String folder = SafePath.folder(path);
    while (!folder.isEmpty()) {
      try {
        Files.delete(root.resolve(folder));
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        return;
      }
      folder = SafePath.folder(folder);
    }
  }
}
