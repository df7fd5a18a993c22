package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Builds a streaming table: a table that keeps what a stream or flows append to it. */
public final class StreamingTableBuilder extends TableBuilder<StreamingTableBuilder> {

  private final Optional<dev.sluice.model.Query> query;
  private final List<Flow> flows = new ArrayList<>();

  StreamingTableBuilder(TableBuilder<?> start, Optional<StreamQuery> query, List<Flow> flows) {
    super(start);
    this.query = query.map(StreamQuery::query);
    this.flows.addAll(flows);
  }

  /** Further flows that feed it. */
  public StreamingTableBuilder fedBy(TableFlow... more) {
    return fedBy(List.of(more));
  }

  /** Further flows that feed it. */
  public StreamingTableBuilder fedBy(Collection<? extends TableFlow> more) {
    flows.addAll(more.stream().map(TableFlow::flow).toList());
    return this;
  }

  /** The streaming table. */
  public Dataset.StreamingTable build() {
    return new Dataset.StreamingTable(
        name(), spec(), query, flows, expectations(), movedFrom(), remarks(), origin());
  }

  @Override
  StreamingTableBuilder self() {
    return this;
  }
}
