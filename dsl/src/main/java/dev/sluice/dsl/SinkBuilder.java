package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Sink;
import dev.sluice.model.Suppression;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the builders of sinks have in common. It is immutable; each call gives a new builder.
 *
 * @param <S> the type itself
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
abstract class SinkBuilder<S extends SinkBuilder<S>> extends Options<S> {

  /** What was said of a sink beside its options. */
  record Said(
      String name, String format, List<Flow> flows, List<Suppression> suppressions, Origin origin) {
    Said {
      requireNonNull(name, "name");
      requireNonNull(format, "format");
      flows = List.copyOf(flows);
      suppressions = List.copyOf(suppressions);
      requireNonNull(origin, "origin");
    }

    /** With further flows. */
    Said plus(List<Flow> more) {
      List<Flow> all = new ArrayList<>(flows);
      all.addAll(more);
      return new Said(name, format, all, suppressions, origin);
    }

    /** With a further suppression. */
    Said plus(Suppression more) {
      List<Suppression> all = new ArrayList<>(suppressions);
      all.add(more);
      return new Said(name, format, flows, all, origin);
    }
  }

  private final Said said;

  SinkBuilder(Said said, Map<String, Text> options) {
    super(options);
    this.said = requireNonNull(said, "said");
  }

  /**
   * What a rule finds in this sink is meant so.
   *
   * @param rule the id of the rule, in brackets in front of each finding
   * @param reason why, for whoever reads this next
   */
  public S suppress(String rule, String reason) {
    return copy(said.plus(new Suppression(rule, reason, Origins.here())), options());
  }

  /** The sink. */
  public Sink.External build() {
    return new Sink.External(
        said.name, said.format, options(), said.flows, said.suppressions, placed(said.origin));
  }

  /** Refused: a sink has no expectations; put them on the table or view that the flow reads. */
  <ExpectationsBelongToWhatTheFlowReads> S expect(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a sink has no expectations; put them on the table or view that the flow reads. */
  <ExpectationsBelongToWhatTheFlowReads> S expectOrDrop(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a sink has no expectations; put them on the table or view that the flow reads. */
  <ExpectationsBelongToWhatTheFlowReads> S expectOrFail(Object... refused) {
    return Refusals.refused();
  }

  /** What was said. */
  Said said() {
    return said;
  }

  @Override
  S copy(Map<String, Text> options) {
    return copy(said, options);
  }

  /** The same with other settings. */
  abstract S copy(Said said, Map<String, Text> options);
}
