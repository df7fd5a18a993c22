package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Flow;

/** A flow that appends a stream to a table or a sink; {@code appendFlow(name, query)} makes one. */
public final class AppendFlow extends FlowSettings<AppendFlow>
    implements TableFlow, ManagedTableFlow, SinkFlow {

  private final StreamQuery query;

  AppendFlow(Said said, StreamQuery query) {
    super(said);
    this.query = requireNonNull(query, "query");
  }

  @Override
  public Flow flow() {
    Said said = said();
    return new Flow.Append(
        said.name(),
        query.query(),
        false,
        said.sparkConf(),
        said.comment(),
        said.movedFrom(),
        said.origin());
  }

  @Override
  AppendFlow copy(Said said) {
    return new AppendFlow(said, query);
  }
}
