package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Sink;
import dev.sluice.model.Suppression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Builds a sink that is a Python function of a DataFrame and the number of the batch; a preview
 * feature of the platform.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class ForeachBatchSinkBuilder {

  private final String name;
  private final PythonFunction handler;
  private final List<Flow> flows;
  private final List<Suppression> suppressions;
  private final Origin origin;

  ForeachBatchSinkBuilder(
      String name,
      PythonFunction handler,
      List<Flow> flows,
      List<Suppression> suppressions,
      Origin origin) {
    this.name = requireNonNull(name, "name");
    this.handler = requireNonNull(handler, "handler");
    this.flows = List.copyOf(flows);
    this.suppressions = List.copyOf(suppressions);
    this.origin = requireNonNull(origin, "origin");
  }

  /** Flows whose batches the function gets. */
  public ForeachBatchSinkBuilder fedBy(SinkFlow... more) {
    return fedBy(List.of(more));
  }

  /** Flows whose batches the function gets. */
  public ForeachBatchSinkBuilder fedBy(Collection<? extends SinkFlow> more) {
    List<Flow> all = new ArrayList<>(flows);
    more.forEach(flow -> all.add(flow.flow()));
    return new ForeachBatchSinkBuilder(name, handler, all, suppressions, origin);
  }

  /**
   * What a rule finds in this sink is meant so.
   *
   * @param rule the id of the rule, in brackets in front of each finding
   * @param reason why, for whoever reads this next
   */
  public ForeachBatchSinkBuilder suppress(String rule, String reason) {
    List<Suppression> all = new ArrayList<>(suppressions);
    all.add(new Suppression(rule, reason, Origins.here()));
    return new ForeachBatchSinkBuilder(name, handler, flows, all, origin);
  }

  /** The sink. */
  public Sink.ForeachBatch build() {
    return new Sink.ForeachBatch(name, handler, flows, suppressions, origin);
  }

  /** Refused: a sink has no expectations; put them on the table or view that the flow reads. */
  <ExpectationsBelongToWhatTheFlowReads> ForeachBatchSinkBuilder expect(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a sink has no expectations; put them on the table or view that the flow reads. */
  <ExpectationsBelongToWhatTheFlowReads> ForeachBatchSinkBuilder expectOrDrop(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: a sink has no expectations; put them on the table or view that the flow reads. */
  <ExpectationsBelongToWhatTheFlowReads> ForeachBatchSinkBuilder expectOrFail(Object... refused) {
    return Refusals.refused();
  }
}
