package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Builds a managed table that flows append to; a preview feature of the platform. */
public final class ManagedTableBuilder extends TableBuilder<ManagedTableBuilder> {

  private final List<Flow> flows = new ArrayList<>();

  ManagedTableBuilder(TableBuilder<?> start, List<Flow> flows) {
    super(start);
    this.flows.addAll(flows);
  }

  /** Further flows that feed it. */
  public ManagedTableBuilder fedBy(ManagedTableFlow... more) {
    return fedBy(List.of(more));
  }

  /** Further flows that feed it. */
  public ManagedTableBuilder fedBy(Collection<? extends ManagedTableFlow> more) {
    flows.addAll(more.stream().map(ManagedTableFlow::flow).toList());
    return this;
  }

  /** The managed table. */
  public Dataset.ManagedTable build() {
    return new Dataset.ManagedTable(
        name(), spec(), flows, expectations(), movedFrom(), remarks(), origin());
  }

  @Override
  ManagedTableBuilder self() {
    return this;
  }
}
