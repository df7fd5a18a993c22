package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DatasetKind;
import dev.sluice.deploy.state.DeployedDataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an edit does to each dataset of a bundle. */
final class DatasetPlanner {

  private final Datasets datasets;
  private final List<DatasetChange> changes = new ArrayList<>();

  private DatasetPlanner(Datasets datasets) {
    this.datasets = datasets;
  }

  /** One change for each dataset that is there before or after, by pipeline and name. */
  static List<DatasetChange> of(Datasets datasets) {
    DatasetPlanner planner = new DatasetPlanner(datasets);
    planner.datasets.after().keySet().forEach(planner::pipeline);
    List<DatasetChange> all = new BrokenReaders(datasets).in(planner.changes);
    return new Rebuilt(datasets).through(all);
  }

  /** Pairs of what goes and what comes that look alike. */
  static List<Suggestion> suggestions(Datasets datasets, List<DatasetChange> changes) {
    List<Suggestion> found = new ArrayList<>();
    for (DatasetChange gone : changes) {
      if (gone.gravest().kind() != EffectKind.REMOVED) {
        continue;
      }
      Optional<DeployedDataset> old = datasets.before(gone.pipeline(), gone.dataset());
      changes.stream()
          .filter(change -> change.pipeline().equals(gone.pipeline()))
          .filter(change -> change.gravest().kind() == EffectKind.NEW)
          .filter(
              change ->
                  isAlike(
                      old.orElseThrow(),
                      datasets.after(change.pipeline(), change.dataset()).orElseThrow()))
          .forEach(
              change ->
                  found.add(new Suggestion(gone.pipeline(), gone.dataset(), change.dataset())));
    }
    return found;
  }

  private static boolean isAlike(DeployedDataset old, DeployedDataset added) {
    return old.kind() == added.kind()
        && old.kind().isStored()
        && !old.columns().isEmpty()
        && !old.open()
        && !added.open()
        && shape(old).equals(shape(added));
  }

  private static Set<String> shape(DeployedDataset dataset) {
    Set<String> shape = new HashSet<>();
    dataset
        .columns()
        .forEach(
            column ->
                shape.add(column.name().toLowerCase(Locale.ROOT) + " " + column.type().orElse("")));
    return shape;
  }

  private void pipeline(String key) {
    Set<String> joined = new HashSet<>();
    List<DatasetChange> own = new ArrayList<>();
    for (DeployedDataset dataset : datasets.after().get(key)) {
      Optional<DeployedDataset> same = datasets.before(key, dataset.name());
      Optional<DeployedDataset> former =
          same.isPresent()
              ? Optional.empty()
              : dataset.movedFrom().flatMap(name -> Datasets.find(datasets.gone(key), name));
      former.ifPresent(old -> joined.add(old.name()));
      own.add(
          new DatasetChange(
              key,
              dataset.name(),
              dataset.kind(),
              former.map(DeployedDataset::name),
              effects(key, dataset, same, former),
              dataset.place()));
    }
    for (DeployedDataset old : datasets.gone(key)) {
      if (!joined.contains(old.name()) && old.kind() != DatasetKind.TEMPORARY_VIEW) {
        own.add(
            new DatasetChange(
                key, old.name(), old.kind(), Optional.empty(), removed(key, old), old.place()));
      }
    }
    own.sort(java.util.Comparator.comparing(DatasetChange::dataset));
    changes.addAll(own);
  }

  private List<Effect> effects(
      String key,
      DeployedDataset dataset,
      Optional<DeployedDataset> same,
      Optional<DeployedDataset> former) {
    if (datasets.adopted().contains(key)) {
      return List.of(
          Effect.of(EffectKind.UNKNOWN_BEFORE, "nobody knows what it was deployed with"));
    }
    if (same.isPresent()) {
      boolean sourceChanges = datasets.changedFiles().contains(dataset.file());
      return new TableComparison(same.get(), dataset, sourceChanges).effects();
    }
    if (former.isPresent()) {
      return List.of(moved(former.get()));
    }
    if (dataset.kind().isStored()) {
      Optional<String> other = datasets.leftBy(key, dataset);
      if (other.isPresent()) {
        return List.of(
            Effect.loss(
                EffectKind.RECREATE,
                "`%s` belongs to pipeline `%s`: a table has one pipeline, and this one fills its own"
                    .formatted(dataset.table(), other.get())));
      }
    }
    return List.of(Effect.of(EffectKind.NEW, ""));
  }

  /** The platform renames nothing: what has another name is another table. */
  private static Effect moved(DeployedDataset old) {
    String why = "it was `" + old.name() + "`: it is filled anew from what its sources still have";
    return old.kind().isStored()
        ? Effect.loss(
            EffectKind.RECREATE,
            why + "; `" + old.table() + "` is no longer updated, and its data may go")
        : Effect.of(EffectKind.RECREATE, why);
  }

  private List<Effect> removed(String key, DeployedDataset old) {
    if (!old.kind().isStored()) {
      return List.of(
          Effect.of(EffectKind.REMOVED, "a " + old.kind().label() + " has no data of its own"));
    }
    Optional<String> taken =
        datasets.after().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(key))
            .filter(
                entry ->
                    entry.getValue().stream()
                        .anyMatch(
                            each ->
                                each.kind().isStored()
                                    && each.table().equalsIgnoreCase(old.table())))
            .map(java.util.Map.Entry::getKey)
            .findFirst();
    return List.of(
        Effect.loss(
            EffectKind.REMOVED,
            taken
                .map(other -> "pipeline `" + other + "` defines `" + old.table() + "` now")
                .orElse("`" + old.table() + "` is defined no more")));
  }
}
