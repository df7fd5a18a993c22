package dev.sluice.dsl;

import dev.sluice.model.Origin;
import java.util.Optional;

/** A materialized view that still needs its query; {@code materializedView(..)} makes one. */
public final class MaterializedViewStart extends TableBuilder<MaterializedViewStart> {

  MaterializedViewStart(CharSequence name, Origin origin) {
    super(name, Optional.empty(), origin);
  }

  /** The query over data at rest that it always equals. */
  public MaterializedViewBuilder from(BatchQuery query) {
    return new MaterializedViewBuilder(this, query);
  }

  @Override
  MaterializedViewStart self() {
    return this;
  }
}
