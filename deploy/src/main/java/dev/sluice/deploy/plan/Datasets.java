package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DeployedDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Two models of a bundle: the one that was deployed last, and the one that is to be.
 *
 * @param before by the keys of the pipelines, those included that the bundle has no longer
 * @param after by the keys of the pipelines
 * @param adopted the keys of the pipelines that are in the workspace, and of which nobody knows
 *     what they were deployed with
 * @param changedFiles the paths of generated files that differ
 */
record Datasets(
    SortedMap<String, List<DeployedDataset>> before,
    SortedMap<String, List<DeployedDataset>> after,
    Set<String> adopted,
    Set<String> changedFiles) {

  Datasets {
    before = new TreeMap<>(before);
    after = new TreeMap<>(after);
    adopted = Set.copyOf(adopted);
    changedFiles = Set.copyOf(changedFiles);
  }

  /** A dataset of a name. */
  static Optional<DeployedDataset> find(List<DeployedDataset> all, String name) {
    return all.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  Optional<DeployedDataset> before(String pipeline, String name) {
    return find(before.getOrDefault(pipeline, List.of()), name);
  }

  Optional<DeployedDataset> after(String pipeline, String name) {
    return find(after.getOrDefault(pipeline, List.of()), name);
  }

  /** What of a pipeline goes. */
  List<DeployedDataset> gone(String pipeline) {
    return before.getOrDefault(pipeline, List.of()).stream()
        .filter(old -> after(pipeline, old.name()).isEmpty())
        .toList();
  }

  /** The pipeline of the bundle from which a table goes that has this full name. */
  Optional<String> leftBy(String pipeline, DeployedDataset dataset) {
    Predicate<DeployedDataset> same =
        old -> old.kind().isStored() && old.table().equalsIgnoreCase(dataset.table());
    return after.keySet().stream()
        .filter(other -> !other.equals(pipeline))
        .filter(other -> gone(other).stream().anyMatch(same))
        .findFirst();
  }

  /** All that will be there, and what the pipelines have that the bundle has no longer. */
  Map<String, List<DeployedDataset>> readers() {
    SortedMap<String, List<DeployedDataset>> all = new TreeMap<>(before);
    all.keySet().removeAll(after.keySet());
    after.forEach((key, datasets) -> all.put(key, new ArrayList<>(datasets)));
    return all;
  }
}
