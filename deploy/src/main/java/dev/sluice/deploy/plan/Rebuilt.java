package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DatasetKind;
import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.DeployedFlow;
import dev.sluice.deploy.state.DeployedRead;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Carries on what is rebuilt: a stream fails when the table that it reads begins anew. */
final class Rebuilt {

  private static final Set<EffectKind> ANEW =
      EnumSet.of(EffectKind.FULL_REFRESH, EffectKind.RECREATE);

  private final Datasets datasets;

  Rebuilt(Datasets datasets) {
    this.datasets = datasets;
  }

  /** The changes, with those of all streams behind what is rebuilt. */
  List<DatasetChange> through(List<DatasetChange> changes) {
    List<DatasetChange> all = new ArrayList<>(changes);
    Set<String> rebuilt = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.forEach(change -> note(change, rebuilt));
    boolean more = !rebuilt.isEmpty();
    while (more) {
      more = false;
      for (int i = 0; i < all.size(); i++) {
        Optional<DatasetChange> next = behind(all.get(i), rebuilt);
        if (next.isPresent()) {
          all.set(i, next.get());
          note(next.get(), rebuilt);
          more = true;
        }
      }
    }
    return List.copyOf(all);
  }

  private void note(DatasetChange change, Set<String> rebuilt) {
    if (change.kind().isAppended()
        && change.effects().stream().anyMatch(it -> ANEW.contains(it.kind()))) {
      datasets
          .after(change.pipeline(), change.dataset())
          .ifPresent(dataset -> rebuilt.add(dataset.table()));
    }
  }

  private Optional<DatasetChange> behind(DatasetChange change, Set<String> rebuilt) {
    Optional<DeployedDataset> dataset = datasets.after(change.pipeline(), change.dataset());
    boolean keepsCheckpoint = change.kind().isAppended() || change.kind() == DatasetKind.SINK;
    if (!keepsCheckpoint
        || dataset.isEmpty()
        || change.has(EffectKind.NEW)
        || change.has(EffectKind.RECREATE)
        || change.has(EffectKind.FULL_REFRESH)
        || change.has(EffectKind.CHECKPOINT_LOST)
        || change.has(EffectKind.UNKNOWN_BEFORE)) {
      return Optional.empty();
    }
    List<Effect> effects = new ArrayList<>();
    for (DeployedFlow flow : dataset.get().flows()) {
      for (DeployedRead read : flow.reads()) {
        if (read.streaming()
            && read.kind() == DeployedRead.Kind.TABLE
            && rebuilt.contains(read.source())) {
          effects.add(effect(change, dataset.get(), read));
        }
      }
    }
    return effects.isEmpty() ? Optional.empty() : Optional.of(change.with(effects));
  }

  private static Effect effect(DatasetChange change, DeployedDataset dataset, DeployedRead read) {
    String why = "it streams from `" + read.source() + "`, which is filled anew";
    return change.kind() == DatasetKind.SINK
        ? Effect.loss(EffectKind.CHECKPOINT_LOST, why)
        : TableComparison.weighed(Effect.of(EffectKind.FULL_REFRESH, why), dataset);
  }
}
