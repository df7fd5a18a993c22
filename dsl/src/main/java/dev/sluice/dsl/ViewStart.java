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

  /** The view over a query: over a stream, or over data at rest. */
  @SuppressWarnings("unchecked") // a ViewQuery is one of the two classes that say what B is
  public <B> B from(ViewQuery<B> query) {
    return (B)
        (query instanceof StreamQuery stream
            ? new StreamViewBuilder(this, stream)
            : new BatchViewBuilder(this, (BatchQuery) query));
  }

  @Override
  ViewStart self() {
    return this;
  }
}
