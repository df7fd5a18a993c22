package dev.sluice.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in the output folder, as far as anyone asks. A folder is listed once, which costs far
 * less than asking for files that are not there. Several threads may ask at once.
 */
final class FolderView {

  private final Path root;
  private final Map<String, Listing> listings = new ConcurrentHashMap<>();

  FolderView(Path root) {
    this.root = root;
  }

  /** The names in a folder, or why there can be none. */
  private record Listing(Set<String> names, Optional<Conflict.Reason> blocked) {}

  /** What is at the path of a folder, below the output folder; lists it and those above. */
  Optional<Conflict.Reason> blockedFolder(String folder) {
    return listing(folder).blocked();
  }

  /** Whether there is something of that name; the folder has to be listed before. */
  boolean exists(String path) {
    Listing listing = listings.get(SafePath.folder(path));
    return listing.names().contains(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Why something that exists is not a file of ours; absent for a regular file. */
  Optional<Conflict.Reason> blockedFile(String path) {
    BasicFileAttributes attributes = attributes(root.resolve(path));
    if (attributes.isSymbolicLink()) {
      return Optional.of(Conflict.Reason.SYMBOLIC_LINK);
    }
    return attributes.isRegularFile() ? Optional.empty() : Optional.of(Conflict.Reason.NO_FILE);
  }

  private Listing listing(String folder) {
    Listing known = listings.get(folder);
    if (known == null) {
      known = list(folder);
      listings.put(folder, known);
    }
    return known;
  }

  private Listing list(String folder) {
    if (folder.isEmpty()) {
      return Files.exists(root) ? names(root) : new Listing(Set.of(), Optional.empty());
    }
    Listing above = listing(SafePath.folder(folder));
    if (above.blocked().isPresent()) {
      return above;
    }
    if (!exists(folder)) {
      return new Listing(Set.of(), Optional.empty());
    }
    Path path = root.resolve(folder);
    BasicFileAttributes attributes = attributes(path);
    if (attributes.isSymbolicLink()) {
      return new Listing(Set.of(), Optional.of(Conflict.Reason.SYMBOLIC_LINK));
    }
    return attributes.isDirectory()
        ? names(path)
        : new Listing(Set.of(), Optional.of(Conflict.Reason.NO_FOLDER));
  }

  private static Listing names(Path folder) {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      children.forEach(child -> names.add(child.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DirectoryIteratorException e) {
      throw new UncheckedIOException(e.getCause());
    }
    return new Listing(names, Optional.empty());
  }

  private static BasicFileAttributes attributes(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
