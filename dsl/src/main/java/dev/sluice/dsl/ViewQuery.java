package dev.sluice.dsl;

/**
 * What a view is made from: a {@link StreamQuery} makes a view over a stream, a {@link BatchQuery}
 * one over data at rest.
 *
 * @param <B> the view's builder, without a bound as in {@link TableQuery}
 */
public sealed interface ViewQuery<B> permits StreamQuery, BatchQuery {}
