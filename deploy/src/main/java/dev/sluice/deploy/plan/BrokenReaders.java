package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.DeployedFlow;
import dev.sluice.deploy.state.DeployedRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds who reads a column that goes: by what the new queries need, and for streams also by what
 * the deployed ones needed, since a stream stops when a column goes that it has read.
 */
final class BrokenReaders {

  private final Datasets datasets;

  BrokenReaders(Datasets datasets) {
    this.datasets = datasets;
  }

  /** The changes with the effects on readers. */
  List<DatasetChange> in(List<DatasetChange> changes) {
    return changes.stream().map(change -> change.with(effects(change))).toList();
  }

  private List<Effect> effects(DatasetChange change) {
    Optional<DeployedDataset> before = datasets.before(change.pipeline(), change.dataset());
    Optional<DeployedDataset> after = datasets.after(change.pipeline(), change.dataset());
    if (before.isEmpty() || datasets.adopted().contains(change.pipeline())) {
      return List.of();
    }
    boolean removed = change.gravest().kind() == EffectKind.REMOVED;
    List<String> gone =
        after
            .map(now -> new ColumnComparison(before.get(), now).gone())
            .orElseGet(() -> before.get().columns().stream().map(c -> c.name()).toList());
    List<Effect> effects = new ArrayList<>();
    datasets
        .readers()
        .forEach(
            (key, readers) ->
                readers.stream()
                    .filter(
                        it ->
                            !key.equals(change.pipeline())
                                || !it.name().equalsIgnoreCase(change.dataset()))
                    .forEach(reader -> add(before.get(), gone, removed, key, reader, effects)));
    return effects;
  }

  private void add(
      DeployedDataset table,
      List<String> gone,
      boolean removed,
      String key,
      DeployedDataset reader,
      List<Effect> effects) {
    for (DeployedFlow flow : reader.flows()) {
      boolean streams = flow.reads().stream().anyMatch(read -> read.streaming() && is(read, table));
      boolean reads = flow.reads().stream().anyMatch(read -> is(read, table));
      Set<String> uses = new TreeSet<>(flow.uses());
      if (streams) {
        datasets
            .before(key, reader.name())
            .flatMap(
                old -> old.flows().stream().filter(it -> it.name().equals(flow.name())).findFirst())
            .ifPresent(old -> uses.addAll(old.uses()));
      }
      List<String> broken = gone.stream().filter(name -> uses.contains(use(table, name))).toList();
      if (removed && reads) {
        effects.add(Effect.of(EffectKind.BREAKS_READER, who(key, reader, flow) + " reads it"));
      } else if (!broken.isEmpty()) {
        String columns = String.join(", ", broken.stream().map(name -> "`" + name + "`").toList());
        effects.add(
            Effect.of(
                EffectKind.BREAKS_READER,
                "%s reads %s%s"
                    .formatted(who(key, reader, flow), columns, streams ? " in a stream" : "")));
      }
    }
  }

  private static boolean is(DeployedRead read, DeployedDataset table) {
    return read.kind() == DeployedRead.Kind.TABLE && read.source().equalsIgnoreCase(table.table());
  }

  private static String use(DeployedDataset table, String column) {
    return (table.table() + "." + column).toLowerCase(Locale.ROOT);
  }

  private static String who(String key, DeployedDataset reader, DeployedFlow flow) {
    String name =
        flow.name().equals(reader.name())
            ? "`" + reader.name() + "`"
            : "flow `" + flow.name() + "` of `" + reader.name() + "`";
    return name + " (pipeline `" + key + "`)";
  }
}
