package dev.sluice.compiler.rules;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Reader;

/**
 * Something in a bundle, and the dataset or sink that it belongs to.
 *
 * @param <T> what it is: a dataset, a flow, a query
 */
record Site<T>(PipelineGraph pipeline, Reader reader, T value) {
  Site {
    requireNonNull(pipeline, "pipeline");
    requireNonNull(reader, "reader");
    requireNonNull(value, "value");
  }

  /** The name of the dataset or sink, in back-ticks. */
  String name() {
    return Messages.quoted(reader.name());
  }

  <U> Site<U> with(U other) {
    return new Site<>(pipeline, reader, other);
  }
}
