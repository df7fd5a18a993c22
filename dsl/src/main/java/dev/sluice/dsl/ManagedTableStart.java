package dev.sluice.dsl;

import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A managed table that still needs its flows; {@code managedTable(..)} makes one. */
public final class ManagedTableStart extends TableBuilder<ManagedTableStart> {

  ManagedTableStart(CharSequence name, Origin origin) {
    super(name, Optional.empty(), origin);
  }

  /** The flows that feed it. */
  public ManagedTableBuilder fedBy(ManagedTableFlow... flows) {
    return fedBy(List.of(flows));
  }

  /** The flows that feed it. */
  public ManagedTableBuilder fedBy(Collection<? extends ManagedTableFlow> flows) {
    return new ManagedTableBuilder(this, flows.stream().<Flow>map(ManagedTableFlow::flow).toList());
  }

  @Override
  ManagedTableStart self() {
    return this;
  }
}
