package dev.sluice.deploy.plan;

import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.DeployedFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The flows of a table or a sink before and after an edit. A flow is known by its name, which is
 * the identity of its checkpoint; the checkpoint remembers the sources and the state of operators.
 */
final class FlowComparison {

  private final DeployedDataset before;
  private final DeployedDataset after;
  private final List<Effect> effects = new ArrayList<>();

  private FlowComparison(DeployedDataset before, DeployedDataset after) {
    this.before = before;
    this.after = after;
  }

  static List<Effect> of(DeployedDataset before, DeployedDataset after) {
    FlowComparison comparison = new FlowComparison(before, after);
    comparison.compare();
    return comparison.effects;
  }

  private void compare() {
    List<DeployedFlow> gone = new ArrayList<>(before.flows());
    gone.removeIf(flow -> find(after.flows(), flow.name()).isPresent());
    for (DeployedFlow flow : after.flows()) {
      Optional<DeployedFlow> same = find(before.flows(), flow.name());
      if (same.isPresent()) {
        sameName(same.get(), flow);
      } else {
        Optional<DeployedFlow> former = former(gone, flow);
        former.ifPresentOrElse(
            old -> {
              gone.remove(old);
              renamed(old, flow);
            },
            () -> effects.add(Effect.of(EffectKind.IN_PLACE, named(flow) + " is added")));
      }
    }
    for (DeployedFlow flow : gone) {
      effects.add(
          Effect.of(EffectKind.IN_PLACE, named(flow) + " goes; the rows that it wrote stay"));
    }
  }

  private static Optional<DeployedFlow> find(List<DeployedFlow> flows, String name) {
    return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
  }

  /** What the user says, else the one that goes and reads the same streams. */
  private static Optional<DeployedFlow> former(List<DeployedFlow> gone, DeployedFlow flow) {
    return flow.movedFrom()
        .flatMap(name -> find(gone, name))
        .or(
            () ->
                gone.stream()
                    .filter(old -> !old.streams().isEmpty())
                    .filter(old -> old.streams().equals(flow.streams()))
                    .findFirst());
  }

  private void renamed(DeployedFlow old, DeployedFlow flow) {
    if (!flow.streaming()) {
      effects.add(
          Effect.of(
              EffectKind.IN_PLACE, named(flow) + " was `" + old.name() + "`, and runs once more"));
      return;
    }
    effects.add(
        Effect.loss(
            EffectKind.CHECKPOINT_LOST,
            named(flow)
                + " was `"
                + old.name()
                + "`: it reads again all that its source still has"));
  }

  private void sameName(DeployedFlow old, DeployedFlow flow) {
    if (old.streaming() && !old.streams().equals(flow.streams())) {
      effects.add(
          Effect.loss(
              EffectKind.CHECKPOINT_LOST,
              "%s reads %s, and read %s"
                  .formatted(named(flow), quoted(flow.streams()), quoted(old.streams()))));
    }
    if (old.streaming() && !old.stateful().equals(flow.stateful())) {
      refresh("the state of %s changes: %s".formatted(named(flow), states(old, flow)));
    }
    if (old.kind() != flow.kind()) {
      refresh("%s is of another kind".formatted(named(flow)));
    }
    if (!old.keys().equals(flow.keys())) {
      refresh("the keys of %s change from (%s) to (%s)", flow, join(old.keys()), join(flow.keys()));
    }
    if (!old.sequence().equals(flow.sequence())) {
      refresh(
          "the order of changes of %s changes from %s to %s",
          flow, old.sequence().orElse("none"), flow.sequence().orElse("none"));
    }
    if (!old.history().equals(flow.history())) {
      refresh(
          "%s stores %s, and stored %s",
          flow, flow.history().orElse("nothing"), old.history().orElse("nothing"));
    }
  }

  private void refresh(String format, DeployedFlow flow, String one, String other) {
    refresh(format.formatted(named(flow), one, other));
  }

  private void refresh(String why) {
    effects.add(Effect.of(EffectKind.FULL_REFRESH, why));
  }

  /** The query of a table needs no name: it has the table's. */
  private String named(DeployedFlow flow) {
    return flow.kind() == DeployedFlow.Kind.QUERY ? "its query" : "flow `" + flow.name() + "`";
  }

  private static String states(DeployedFlow old, DeployedFlow flow) {
    List<String> gone = new ArrayList<>(old.stateful());
    gone.removeAll(flow.stateful());
    List<String> come = new ArrayList<>(flow.stateful());
    come.removeAll(old.stateful());
    List<String> words = new ArrayList<>();
    gone.forEach(text -> words.add("`" + text + "` goes"));
    come.forEach(text -> words.add("`" + text + "` comes"));
    return words.isEmpty() ? "another order of operators" : String.join(", ", words);
  }

  private static String quoted(List<String> sources) {
    return sources.isEmpty()
        ? "no stream"
        : String.join(", ", sources.stream().map(source -> "`" + source + "`").toList());
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }
}
