package dev.sluice.dsl;

import dev.sluice.model.Origin;
import java.util.Optional;

/**
 * A view in Unity Catalog that still needs its query; {@code persistedView(..)} makes one.
 *
 * <p>It is emitted as SQL, the platform's only form of it, over data at rest.
 */
public final class PersistedViewStart extends DatasetBuilder<PersistedViewStart> {

  PersistedViewStart(CharSequence name, Origin origin) {
    super(name, Optional.empty(), origin);
  }

  /** The query over data at rest. */
  public PersistedViewBuilder from(BatchQuery query) {
    return new PersistedViewBuilder(this, query);
  }

  @Override
  PersistedViewStart self() {
    return this;
  }
}
