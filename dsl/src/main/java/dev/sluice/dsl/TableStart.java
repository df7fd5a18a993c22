package dev.sluice.dsl;

import dev.sluice.model.Flow;
import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A table whose kind follows from what it is made of: {@code bronze(..)}, {@code silver(..)},
 * {@code gold(..)} and {@code table(..)} make one.
 */
public final class TableStart extends TableBuilder<TableStart> {

  TableStart(CharSequence name, Optional<Layer> layer, Origin origin) {
    super(name, layer, origin);
  }

  /** A materialized view: it always equals this query over data at rest. */
  public MaterializedViewBuilder from(BatchQuery query) {
    return new MaterializedViewBuilder(this, query);
  }

  /** A streaming table: it keeps what this stream appends. */
  public StreamingTableBuilder from(StreamQuery query) {
    return new StreamingTableBuilder(this, Optional.of(query), List.of());
  }

  /** A streaming table that flows feed. */
  public StreamingTableBuilder fedBy(TableFlow... flows) {
    return fedBy(List.of(flows));
  }

  /** A streaming table that flows feed. */
  public StreamingTableBuilder fedBy(Collection<? extends TableFlow> flows) {
    return new StreamingTableBuilder(
        this, Optional.empty(), flows.stream().<Flow>map(TableFlow::flow).toList());
  }

  @Override
  TableStart self() {
    return this;
  }
}
