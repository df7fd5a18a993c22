package dev.sluice.dsl;

import dev.sluice.model.Origin;
import java.util.Optional;

/**
 * A temporary view that still needs its query; {@code view(..)} makes one.
 *
 * <p>It lives inside the pipeline only. A view that is published is a {@code persistedView(..)}.
 */
public final class ViewStart extends ExpectingBuilder<ViewStart> {

  ViewStart(CharSequence name, Origin origin) {
    super(name, Optional.empty(), origin);
  }

  /** A view over data at rest. */
  public BatchViewBuilder from(BatchQuery query) {
    return new BatchViewBuilder(this, query);
  }

  /** A view over a stream. */
  public StreamViewBuilder from(StreamQuery query) {
    return new StreamViewBuilder(this, query);
  }

  @Override
  ViewStart self() {
    return this;
  }
}
