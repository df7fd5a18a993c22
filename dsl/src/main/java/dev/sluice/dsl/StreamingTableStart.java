package dev.sluice.dsl;

import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A streaming table that still needs what it is made of; {@code streamingTable(..)} makes one. */
public final class StreamingTableStart extends TableBuilder<StreamingTableStart> {

  StreamingTableStart(CharSequence name, Origin origin) {
    super(name, Optional.empty(), origin);
  }

  /** The stream that it keeps. */
  public StreamingTableBuilder from(StreamQuery query) {
    return new StreamingTableBuilder(this, Optional.of(query), List.of());
  }

  /** The flows that feed it. */
  public StreamingTableBuilder fedBy(TableFlow... flows) {
    return fedBy(List.of(flows));
  }

  /** The flows that feed it. */
  public StreamingTableBuilder fedBy(Collection<? extends TableFlow> flows) {
    return new StreamingTableBuilder(
        this, Optional.empty(), flows.stream().<Flow>map(TableFlow::flow).toList());
  }

  @Override
  StreamingTableStart self() {
    return this;
  }
}
