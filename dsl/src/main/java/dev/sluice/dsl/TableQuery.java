package dev.sluice.dsl;

import dev.sluice.model.Dataset;

/**
 * What a table is made from: a {@link StreamQuery} makes a streaming table, a {@link BatchQuery} a
 * materialized view.
 *
 * <p>One method takes both, so that javac can tell the kind of the table even where a helper of the
 * user's is generic in the kind of the query.
 *
 * @param <D> the table
 * @param <B> its builder; javac could not infer a bound of it through a helper of the user's that
 *     has the same bound
 */
public sealed interface TableQuery<D extends Dataset.Table, B> permits StreamQuery, BatchQuery {}
