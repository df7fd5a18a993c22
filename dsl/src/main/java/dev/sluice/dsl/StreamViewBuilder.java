package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;

/** Builds a temporary view over a stream. */
public final class StreamViewBuilder extends ExpectingBuilder<StreamViewBuilder> {

  private final StreamQuery query;

  StreamViewBuilder(ViewStart start, StreamQuery query) {
    super(start);
    this.query = requireNonNull(query, "query");
  }

  /** The view. */
  public Dataset.StreamView build() {
    return new Dataset.StreamView(
        name(),
        layer(),
        comment(),
        query.query(),
        sparkConf(),
        expectations(),
        remarks(),
        origin());
  }

  @Override
  StreamViewBuilder self() {
    return this;
  }
}
