package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;

/** Builds a temporary view over data at rest. */
public final class BatchViewBuilder extends ExpectingBuilder<BatchViewBuilder> {

  private final BatchQuery query;

  BatchViewBuilder(ViewStart start, BatchQuery query) {
    super(start);
    this.query = requireNonNull(query, "query");
  }

  /** The view. */
  public Dataset.BatchView build() {
    return new Dataset.BatchView(
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
  BatchViewBuilder self() {
    return this;
  }
}
