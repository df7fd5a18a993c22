package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DatasetKind;
import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.DeployedRead;
import java.util.ArrayList;
import java.util.List;

/** What an edit does to one dataset by itself, whatever it does to those that it reads. */
final class TableComparison {

  private final DeployedDataset before;
  private final DeployedDataset after;

  /** Whether the generated file that defines it is another. */
  private final boolean sourceChanges;

  TableComparison(DeployedDataset before, DeployedDataset after, boolean sourceChanges) {
    this.before = before;
    this.after = after;
    this.sourceChanges = sourceChanges;
  }

  /** The effects; none when nothing happens to it. */
  List<Effect> effects() {
    if (before.kind() != after.kind()) {
      return List.of(otherKind());
    }
    if (before.kind().isStored() && !before.table().equalsIgnoreCase(after.table())) {
      return List.of(
          Effect.loss(
              EffectKind.RECREATE,
              ("it moves from `%s` to `%s`: a new table is filled there, and the old one is no"
                      + " longer updated")
                  .formatted(before.table(), after.table())));
    }
    List<Effect> effects = new ArrayList<>();
    if (after.kind().isAppended()) {
      effects.addAll(new ColumnComparison(before, after).ofAppended());
      effects.addAll(layout());
      effects.addAll(FlowComparison.of(before, after));
    } else if (after.kind() == DatasetKind.SINK) {
      effects.addAll(FlowComparison.of(before, after));
    } else {
      effects.addAll(computed());
    }
    if (effects.isEmpty() && sourceChanges) {
      effects.add(Effect.of(EffectKind.IN_PLACE, words()));
    }
    return effects.stream().map(effect -> weighed(effect, after)).toList();
  }

  /** A full refresh with what it would cost this table. */
  static Effect weighed(Effect effect, DeployedDataset table) {
    if (effect.kind() != EffectKind.FULL_REFRESH || !table.kind().isAppended()) {
      return effect;
    }
    if (!table.resetAllowed()) {
      return Effect.loss(
          effect.kind(),
          effect.why() + "; `pipelines.reset.allowed` is false, so none is possible");
    }
    List<String> limited =
        table.flows().stream()
            .flatMap(flow -> flow.reads().stream())
            .filter(read -> read.kind() != DeployedRead.Kind.TABLE)
            .filter(read -> read.kind() != DeployedRead.Kind.CODE)
            .map(read -> "`" + read.source() + "`")
            .distinct()
            .toList();
    return limited.isEmpty()
        ? effect
        : Effect.loss(
            effect.kind(),
            effect.why()
                + "; it brings back no more than "
                + String.join(", ", limited)
                + (limited.size() == 1 ? " still has" : " still have"));
  }

  private Effect otherKind() {
    String why = "a %s becomes a %s".formatted(before.kind().label(), after.kind().label());
    if (before.kind().isStored()) {
      return Effect.loss(EffectKind.RECREATE, why + ", which no table does in place");
    }
    return Effect.of(before.kind() == DatasetKind.VIEW ? EffectKind.RECREATE : EffectKind.NEW, why);
  }

  private List<Effect> layout() {
    List<Effect> effects = new ArrayList<>();
    if (!before.partitionedBy().equals(after.partitionedBy())) {
      effects.add(
          Effect.of(
              EffectKind.FULL_REFRESH, "%s, and was %s".formatted(layout(after), layout(before))));
    } else if (!before.clusteredBy().equals(after.clusteredBy())
        || before.clusteredAutomatically() != after.clusteredAutomatically()) {
      effects.add(
          Effect.of(
              EffectKind.IN_PLACE,
              "%s, and was %s: holds for what is written from now on"
                  .formatted(layout(after), layout(before))));
    }
    return effects;
  }

  private static String layout(DeployedDataset table) {
    if (!table.partitionedBy().isEmpty()) {
      return "partitioned by (" + String.join(", ", table.partitionedBy()) + ")";
    }
    if (!table.clusteredBy().isEmpty()) {
      return "clustered by (" + String.join(", ", table.clusteredBy()) + ")";
    }
    return table.clusteredAutomatically() ? "clustered automatically" : "not laid out";
  }

  /** What is computed from its query keeps no rows of its own. */
  private List<Effect> computed() {
    List<String> words = new ArrayList<>(new ColumnComparison(before, after).differences());
    if (!before.partitionedBy().equals(after.partitionedBy())
        || !before.clusteredBy().equals(after.clusteredBy())) {
      words.add(layout(after) + ", and was " + layout(before));
    }
    String end = after.kind().isStored() ? "; it is computed anew" : "";
    return words.isEmpty()
        ? List.of()
        : List.of(Effect.of(EffectKind.IN_PLACE, String.join(", ", words) + end));
  }

  private String words() {
    if (after.kind().isAppended()) {
      return "its code may change: holds for rows that come from now on";
    }
    return after.kind().isStored()
        ? "its code may change: it is computed anew"
        : "its code may change";
  }
}
