package dev.sluice.cli.output;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the output folder remembers of the last compile.
 *
 * @param bundle the name of the bundle that was compiled into it
 * @param pipelines the keys of its pipelines, sorted
 * @param files the hash of every file that was written, by path
 * @param pending the hashes of what a compile was about to write that did not come to its end
 */
public record Manifest(
    String bundle,
    List<String> pipelines,
    SortedMap<String, String> files,
    SortedMap<String, String> pending) {

  static final String FILE = ".sluice-manifest.json";

  public Manifest {
    requireNonNull(bundle, "bundle");
    pipelines = List.copyOf(pipelines);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    pending = Collections.unmodifiableSortedMap(new TreeMap<>(pending));
  }

  /** The memory of a folder that nothing was compiled into. */
  static Manifest none() {
    return new Manifest("", List.of(), new TreeMap<>(), new TreeMap<>());
  }

  /** One hash for the names and the contents of all files. */
  public String hash() {
    StringBuilder text = new StringBuilder();
    files.forEach((path, hash) -> text.append(path).append('\0').append(hash).append('\n'));
    return Hashes.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a file with this hash is as we wrote it. */
  boolean wrote(String path, String hash) {
    return hash.equals(files.get(path)) || hash.equals(pending.get(path));
  }

  /** All paths that may be ours. */
  List<String> paths() {
    TreeMap<String, String> all = new TreeMap<>(files);
    all.putAll(pending);
    return List.copyOf(all.keySet());
  }
}
