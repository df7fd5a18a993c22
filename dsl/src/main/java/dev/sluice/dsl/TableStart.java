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

  /**
   * The table over a query: a stream makes a streaming table, which keeps what the stream appends;
   * data at rest makes a materialized view, which always equals the query.
   */
  public <B extends TableBuilder<B>> B from(TableQuery<?, B> query) {
    return TableKind.of(query).builder(this);
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

  /**
   * Refused: the table still needs what it is made of, {@code .from(query)} or {@code
   * .fedBy(flow)}.
   */
  Object build(Object... refused) {
    return Refusals.refused();
  }
}
