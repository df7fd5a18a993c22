package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Dataset.RefreshPolicy;
import java.util.Optional;

/** Builds a materialized view: a table that always equals its query over data at rest. */
public final class MaterializedViewBuilder extends TableBuilder<MaterializedViewBuilder> {

  private final BatchQuery query;
  private Optional<RefreshPolicy> refreshPolicy = Optional.empty();

  MaterializedViewBuilder(TableBuilder<?> start, BatchQuery query) {
    super(start);
    this.query = requireNonNull(query, "query");
  }

  /** Whether it must be refreshed incrementally; a preview feature, serverless only. */
  public MaterializedViewBuilder refreshPolicy(RefreshPolicy policy) {
    refreshPolicy = Optional.of(policy);
    return said();
  }

  /** The materialized view. */
  public Dataset.MaterializedView build() {
    return new Dataset.MaterializedView(
        name(),
        spec(),
        query.query(),
        refreshPolicy,
        expectations(),
        movedFrom(),
        remarks(),
        origin());
  }

  @Override
  MaterializedViewBuilder self() {
    return this;
  }
}
