package dev.sluice.dsl;

/**
 * What a view is made from: a {@link StreamQuery} makes a view over a stream, a {@link BatchQuery}
 * one over data at rest.
 *
 * @param <B> the view's builder
 */
public sealed interface ViewQuery<B extends ExpectingBuilder<B>> permits StreamQuery, BatchQuery {}
