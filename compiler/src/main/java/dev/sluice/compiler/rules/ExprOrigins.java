package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.util.concurrent.atomic.AtomicReference;

/** Where an expression was written. */
final class ExprOrigins {

  private ExprOrigins() {}

  /** Its own place, or the first that is known in it. */
  static Origin of(Expr expr) {
    AtomicReference<Origin> found = new AtomicReference<>(Origin.unknown());
    ModelWalk.walk(
        expr,
        (value, nearest) -> {
          if (!found.get().isKnown() && nearest.isKnown()) {
            found.set(nearest);
          }
        });
    return found.get();
  }
}
