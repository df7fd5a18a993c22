package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.workspace.Timekeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Folders, files and notebooks. Paths with and without {@code /Workspace} in front are the same
 * place. All methods may be called while requests come in.
 */
public final class FakeFiles {

  private static final String PREFIX = "/Workspace";

  private final Timekeeper time;
  private final LongSupplier numbers;
  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /** What is at a path; a folder has no bytes. */
  record Entry(String path, String type, Bytes bytes, String language, long modified, long id) {
    Entry {
      requireNonNull(path, "path");
      requireNonNull(type, "type");
      requireNonNull(bytes, "bytes");
      requireNonNull(language, "language");
    }
  }

  FakeFiles(Timekeeper time, LongSupplier numbers) {
    this.time = time;
    this.numbers = numbers;
    for (String folder : List.of("/", "/Users", "/Shared", "/Repos")) {
      folder(folder);
    }
  }

  /** The files and notebooks, by path without {@code /Workspace}, as text. */
  public synchronized Map<String, String> texts() {
    return entries.values().stream()
        .filter(entry -> !entry.type().equals("DIRECTORY"))
        .collect(
            Collectors.toMap(
                Entry::path,
                entry -> entry.bytes().text(entry.bytes().length()),
                (a, b) -> a,
                TreeMap::new));
  }

  /** The paths of all folders, without {@code /Workspace}. */
  public synchronized List<String> folders() {
    return entries.values().stream()
        .filter(entry -> entry.type().equals("DIRECTORY"))
        .map(Entry::path)
        .toList();
  }

  synchronized Optional<Entry> find(String path) {
    return Optional.ofNullable(entries.get(place(path)));
  }

  synchronized List<Entry> children(String path) {
    String place = place(path);
    String start = place.equals("/") ? "/" : place + "/";
    List<Entry> children = new ArrayList<>();
    for (Entry entry : entries.tailMap(start).values()) {
      if (!entry.path().startsWith(start)) {
        break;
      }
      if (entry.path().indexOf('/', start.length()) < 0 && !entry.path().equals(place)) {
        children.add(entry);
      }
    }
    return children;
  }

  /** All that is below a folder, and the folder. */
  synchronized List<Entry> tree(String path) {
    String place = place(path);
    return entries.values().stream()
        .filter(it -> it.path().equals(place) || it.path().startsWith(place + "/"))
        .toList();
  }

  synchronized void mkdirs(String path) {
    String place = place(path);
    for (int end = place.indexOf('/', 1); end > 0; end = place.indexOf('/', end + 1)) {
      folder(place.substring(0, end));
    }
    folder(place);
  }

  synchronized boolean hasParent(String path) {
    String place = place(path);
    String parent = place.substring(0, Math.max(1, place.lastIndexOf('/')));
    Entry entry = entries.get(parent);
    return entry != null && entry.type().equals("DIRECTORY");
  }

  synchronized void put(String path, String type, Bytes bytes, String language) {
    String place = place(path);
    Entry old = entries.get(place);
    long id = old == null ? numbers.getAsLong() : old.id();
    entries.put(place, new Entry(place, type, bytes, language, time.now().toEpochMilli(), id));
  }

  synchronized void remove(List<Entry> gone) {
    gone.forEach(entry -> entries.remove(entry.path()));
  }

  private void folder(String place) {
    Entry there = entries.get(place);
    if (there == null) {
      put(place, "DIRECTORY", Bytes.NONE, "");
    } else if (!there.type().equals("DIRECTORY")) {
      throw new ApiError(
          400, "RESOURCE_ALREADY_EXISTS", "A " + there.type() + " exists at " + place + ".");
    }
  }

  private static String place(String path) {
    String plain =
        path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (plain.equals(PREFIX)) {
      return "/";
    }
    return plain.startsWith(PREFIX + "/") ? plain.substring(PREFIX.length()) : plain;
  }
}
