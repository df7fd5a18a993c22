package dev.sluice.compiler.graph;

import dev.sluice.model.Expr;
import java.util.Optional;

/** The name that an expression has in a select list without {@code as}. */
final class ExprNames {

  private ExprNames() {}

  /** Absent when Spark makes one up, or when it stands for several columns. */
  static Optional<String> of(Expr expr) {
    if (expr instanceof Expr.Column column) {
      return Optional.of(column.parts().get(column.parts().size() - 1));
    }
    if (expr instanceof Expr.Alias alias && alias.names().size() == 1) {
      return Optional.of(alias.names().get(0));
    }
    if (expr instanceof Expr.Cast cast) {
      return of(cast.operand());
    }
    if (expr instanceof Expr.Call call
        && (call.function().equals("window") || call.function().equals("session_window"))) {
      return Optional.of(call.function());
    }
    return Optional.empty();
  }
}
