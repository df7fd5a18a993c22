package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What follows from the kind of the query that a table is made from.
 *
 * @param from the builder of the table
 * @param build the table of a builder
 * @param read a query of the same kind over the table
 */
record TableKind<Q extends Query<Q>, D extends Dataset.Table, B extends TableBuilder<B>>(
    Q query, BiFunction<TableBuilder<?>, Q, B> from, Function<B, D> build, Function<D, Q> read) {

  /** The kind of a query. */
  @SuppressWarnings("unchecked") // a TableQuery is one of the two classes that say what D and B are
  static <D extends Dataset.Table, B extends TableBuilder<B>> TableKind<?, D, B> of(
      TableQuery<D, B> query) {
    return (TableKind<?, D, B>)
        (query instanceof StreamQuery stream ? stream(stream) : batch((BatchQuery) query));
  }

  private static TableKind<?, ?, ?> stream(StreamQuery query) {
    return new TableKind<>(
        query,
        (start, from) -> new StreamingTableBuilder(start, Optional.of(from), List.of()),
        StreamingTableBuilder::build,
        QueryWords::readStream);
  }

  private static TableKind<?, ?, ?> batch(BatchQuery query) {
    return new TableKind<>(
        query, MaterializedViewBuilder::new, MaterializedViewBuilder::build, QueryWords::read);
  }
}
