package dev.sluice.cli.output;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What writing a compilation into a folder would do.
 *
 * @param changes sorted by path; those in conflict are among them
 * @param unchanged how many files are already as they should be
 * @param conflicts files that a person edited or that are not ours, sorted by path
 * @param removedPipelines keys that were compiled into the folder before, and that are gone now
 *     without having moved
 * @param before the manifest that is there
 * @param after the manifest that would be there
 */
public record Plan(
    List<Change> changes,
    int unchanged,
    List<Conflict> conflicts,
    List<String> removedPipelines,
    Manifest before,
    Manifest after) {

  public Plan {
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
    removedPipelines = List.copyOf(removedPipelines);
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** The changes of a kind. */
  public List<Change> changes(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
