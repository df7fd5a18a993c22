package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.state.DatasetKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an edit does to one dataset.
 *
 * @param pipeline the key of its pipeline
 * @param former what it was called before, where the user says so with {@code movedFrom}
 * @param effects at least one, the gravest first
 * @param place the user's line; that of the last deployment for what is gone
 */
public record DatasetChange(
    String pipeline,
    String dataset,
    DatasetKind kind,
    Optional<String> former,
    List<Effect> effects,
    String place) {

  public DatasetChange {
    requireNonNull(pipeline, "pipeline");
    requireNonNull(dataset, "dataset");
    requireNonNull(kind, "kind");
    requireNonNull(former, "former");
    effects =
        effects.isEmpty()
            ? List.of(Effect.of(EffectKind.UNCHANGED, ""))
            : effects.stream()
                .distinct()
                .sorted(Comparator.comparing(Effect::kind).reversed())
                .toList();
    requireNonNull(place, "place");
  }

  /** The gravest effect. */
  public Effect gravest() {
    return effects.get(0);
  }

  /** Whether anything happens to it. */
  public boolean isChange() {
    return gravest().kind() != EffectKind.UNCHANGED;
  }

  /** Whether rows or history may go that nothing brings back by itself. */
  public boolean losesData() {
    return effects.stream().anyMatch(Effect::losesData);
  }

  /** Whether it has an effect of a kind. */
  public boolean has(EffectKind kind) {
    return effects.stream().anyMatch(effect -> effect.kind() == kind);
  }

  DatasetChange with(List<Effect> more) {
    List<Effect> all = new java.util.ArrayList<>(effects);
    all.removeIf(effect -> effect.kind() == EffectKind.UNCHANGED);
    all.addAll(more);
    return new DatasetChange(pipeline, dataset, kind, former, all, place);
  }
}
