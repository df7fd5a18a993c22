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
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class TableStart extends TableBuilder<TableStart> {

  TableStart(CharSequence name, Optional<Layer> layer, Origin origin) {
    super(name, layer, origin);
  }

  /**
   * The table over a query: a stream makes a streaming table, which keeps what the stream appends;
   * data at rest makes a materialized view, which always equals the query.
   */
  @SuppressWarnings("unchecked") // a TableQuery is one of the two classes that say what B is
  public <B> B from(TableQuery<?, B> query) {
    return (B)
        (query instanceof StreamQuery stream
            ? new StreamingTableBuilder(this, Optional.of(stream), List.of())
            : new MaterializedViewBuilder(this, (BatchQuery) query));
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
  <FromOrFedByComesFirst> Object build(Object... refused) {
    return Refusals.refused();
  }
}
