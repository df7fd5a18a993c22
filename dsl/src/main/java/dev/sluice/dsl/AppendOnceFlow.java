package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Flow;

/**
 * A backfill: a flow that appends data at rest to a table once, and again at each full refresh;
 * {@code appendFlowOnce(name, query)} makes one.
 */
public final class AppendOnceFlow extends FlowSettings<AppendOnceFlow>
    implements TableFlow, ManagedTableFlow {

  private final BatchQuery query;

  AppendOnceFlow(Said said, BatchQuery query) {
    super(said);
    this.query = requireNonNull(query, "query");
  }

  @Override
  public Flow flow() {
    Said said = said();
    return new Flow.Append(
        said.name(),
        query.query(),
        true,
        said.sparkConf(),
        said.comment(),
        said.movedFrom(),
        said.origin());
  }

  @Override
  AppendOnceFlow copy(Said said) {
    return new AppendOnceFlow(said, query);
  }
}
