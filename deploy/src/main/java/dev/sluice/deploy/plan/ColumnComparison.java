package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DeployedColumn;
import dev.sluice.deploy.state.DeployedDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a dataset before and after an edit. */
final class ColumnComparison {

  private final DeployedDataset before;
  private final DeployedDataset after;

  ColumnComparison(DeployedDataset before, DeployedDataset after) {
    this.before = before;
    this.after = after;
  }

  /** The names of the columns that go; none when the dataset may have more than is known. */
  List<String> gone() {
    return after.open()
        ? List.of()
        : before.columns().stream()
            .map(DeployedColumn::name)
            .filter(name -> after.column(name).isEmpty())
            .toList();
  }

  /** The effects on a table that keeps its rows. */
  List<Effect> ofAppended() {
    List<Effect> effects = new ArrayList<>();
    for (String name : gone()) {
      effects.add(Effect.of(EffectKind.FULL_REFRESH, "column `" + name + "` goes" + instead(name)));
    }
    for (DeployedColumn column : after.columns()) {
      before
          .column(column.name())
          .ifPresentOrElse(
              old -> changed(old, column).ifPresent(effects::add),
              () -> {
                if (!before.open()) {
                  effects.add(
                      Effect.of(EffectKind.IN_PLACE, "column `" + column.name() + "` is added"));
                }
              });
    }
    return effects;
  }

  /** What differs, in words; for what is computed anew anyway. */
  List<String> differences() {
    List<String> all = new ArrayList<>();
    gone().forEach(name -> all.add("column `" + name + "` goes"));
    for (DeployedColumn column : after.columns()) {
      Optional<DeployedColumn> old = before.column(column.name());
      if (old.isEmpty() && !before.open()) {
        all.add("column `" + column.name() + "` is added");
      } else if (old.isPresent() && differ(old.get(), column)) {
        all.add(retyped(old.get(), column));
      }
    }
    return all;
  }

  private Optional<Effect> changed(DeployedColumn old, DeployedColumn column) {
    if (differ(old, column)) {
      String why = retyped(old, column);
      boolean wider =
          TypeWidening.isWidening(old.type().orElseThrow(), column.type().orElseThrow());
      if (wider && after.typeWidening()) {
        return Optional.of(Effect.of(EffectKind.IN_PLACE, why));
      }
      return Optional.of(
          Effect.of(
              EffectKind.FULL_REFRESH,
              wider ? why + "; `delta.enableTypeWidening` is not set" : why));
    }
    return old.nullable() && !column.nullable()
        ? Optional.of(
            Effect.of(
                EffectKind.IN_PLACE,
                "column `" + column.name() + "` allows no NULL any more: rows with one fail"))
        : Optional.empty();
  }

  /** A column that came where one of its type goes: perhaps the same under another name. */
  private String instead(String gone) {
    int at = before.columns().indexOf(before.column(gone).orElseThrow());
    if (at < after.columns().size()) {
      DeployedColumn there = after.columns().get(at);
      if (before.column(there.name()).isEmpty()
          && there.type().equals(before.columns().get(at).type())) {
        return ", and `" + there.name() + "` comes in its place: a table knows no renaming";
      }
    }
    return "";
  }

  private static boolean differ(DeployedColumn one, DeployedColumn other) {
    return one.type().isPresent()
        && other.type().isPresent()
        && !one.type().get().equalsIgnoreCase(other.type().get());
  }

  private static String retyped(DeployedColumn old, DeployedColumn column) {
    return "column `%s` changes from %s to %s"
        .formatted(column.name(), old.type().orElseThrow(), column.type().orElseThrow());
  }
}
