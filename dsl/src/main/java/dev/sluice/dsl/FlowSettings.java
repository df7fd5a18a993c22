package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What named flows have in common. It is immutable; each call gives a new flow.
 *
 * @param <S> the type itself
 */
abstract class FlowSettings<S extends FlowSettings<S>> {

  /** What was said of a flow. */
  record Said(
      String name,
      Map<String, Text> sparkConf,
      Optional<Text> comment,
      Optional<String> movedFrom,
      Origin origin) {

    /** Only a name. */
    static Said named(String name) {
      return new Said(
          requireNonNull(name, "name"),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Origins.here());
    }

    /** The same, of which a word was written at a place. */
    Said at(String word, Origin here) {
      return new Said(name, sparkConf, comment, movedFrom, Places.marked(origin, word, here));
    }
  }

  private final Said said;

  FlowSettings(Said said) {
    this.said = requireNonNull(said, "said");
  }

  /** A Spark setting of the flow's query, such as {@code pipelines.trigger.interval}. */
  public S sparkConf(String key, CharSequence value) {
    return sparkConf(Map.of(key, value));
  }

  /** Spark settings of the flow's query. */
  public S sparkConf(Map<String, ? extends CharSequence> settings) {
    return copy(
        new Said(
            said.name,
            Texts.plus(said.sparkConf, settings),
            said.comment,
            said.movedFrom,
            Places.marked(said.origin)));
  }

  /** What the flow is, for people. */
  public S comment(CharSequence comment) {
    return copy(
        new Said(
            said.name,
            said.sparkConf,
            Once.value(said.comment, Texts.comment(comment)),
            said.movedFrom,
            Places.marked(said.origin)));
  }

  /** The name that the flow had before: its name is the identity of its checkpoint. */
  public S movedFrom(String name) {
    return copy(
        new Said(
            said.name,
            said.sparkConf,
            said.comment,
            Once.value(said.movedFrom, name),
            Places.marked(said.origin)));
  }

  /** What was said. */
  Said said() {
    return said;
  }

  /** The same with other settings. */
  abstract S copy(Said said);
}
