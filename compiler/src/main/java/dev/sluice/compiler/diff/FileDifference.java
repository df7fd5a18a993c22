package dev.sluice.compiler.diff;

import static java.util.Objects.requireNonNull;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file that two outputs have with different texts, or that one of them has not.
 *
 * @param path relative to the output folder
 * @param before absent for a new file
 * @param after absent for a file that is gone
 */
public record FileDifference(String path, Optional<String> before, Optional<String> after) {

  private static final int CONTEXT = 3;

  public FileDifference {
    requireNonNull(path, "path");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** All differences of two outputs, texts by path; sorted by path. */
  public static List<FileDifference> between(
      Map<String, String> before, Map<String, String> after) {
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<FileDifference> differences = new ArrayList<>();
    for (String path : paths) {
      Optional<String> old = Optional.ofNullable(before.get(path));
      Optional<String> now = Optional.ofNullable(after.get(path));
      if (!old.equals(now)) {
        differences.add(new FileDifference(path, old, now));
      }
    }
    return differences;
  }

  /**
   * The lines of a unified diff, as {@code patch} and {@code git apply} read it.
   *
   * @param oldPrefix what stands before the path in the line of the old file, such as {@code a/}
   * @param newPrefix the same for the new file
   */
  public List<String> unified(String oldPrefix, String newPrefix) {
    String oldName = before.isPresent() ? oldPrefix + path : "/dev/null";
    String newName = after.isPresent() ? newPrefix + path : "/dev/null";
    List<String> old = before.map(FileDifference::lines).orElse(List.of());
    List<String> now = after.map(FileDifference::lines).orElse(List.of());
    if (old.isEmpty() || now.isEmpty()) {
      return oneSided(oldName, newName, old, now);
    }
    return UnifiedDiffUtils.generateUnifiedDiff(
        oldName, newName, old, DiffUtils.diff(old, now), CONTEXT);
  }

  /** There is nothing to search here; and an empty side is counted from line 0. */
  private static List<String> oneSided(
      String oldName, String newName, List<String> old, List<String> now) {
    List<String> lines = new ArrayList<>();
    lines.add("--- " + oldName);
    lines.add("+++ " + newName);
    if (!old.isEmpty() || !now.isEmpty()) {
      lines.add("@@ -%s +%s @@".formatted(range(old), range(now)));
      old.forEach(line -> lines.add("-" + line));
      now.forEach(line -> lines.add("+" + line));
    }
    return lines;
  }

  private static String range(List<String> lines) {
    return (lines.isEmpty() ? 0 : 1) + "," + lines.size();
  }

  /** A last line without an end is marked as {@code diff} does, so it differs from one with. */
  private static List<String> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n\\ No newline at end of file");
    }
    return lines;
  }
}
