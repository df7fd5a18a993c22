package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.model.WindowSpec;

/** Window specifications. */
final class PyWindow {

  private final Scope scope;
  private final PyExpr exprs;

  PyWindow(Scope scope, PyExpr exprs) {
    this.scope = scope;
    this.exprs = exprs;
  }

  Py spec(WindowSpec window) {
    Py spec = scope.window();
    if (!window.partitionBy().isEmpty() || window.orderBy().isEmpty()) {
      spec = spec.method("partitionBy", exprs.columnsOrNames(window.partitionBy()));
    }
    if (!window.orderBy().isEmpty()) {
      spec = spec.method("orderBy", exprs.columnsOrNames(window.orderBy()));
    }
    if (window.frame().isEmpty()) {
      return spec;
    }
    WindowSpec.Frame frame = window.frame().get();
    return spec.method(
        frame.rows() ? "rowsBetween" : "rangeBetween", bound(frame.start()), bound(frame.end()));
  }

  private Py bound(long rows) {
    if (rows == Long.MIN_VALUE) {
      return scope.window().attribute("unboundedPreceding");
    }
    if (rows == Long.MAX_VALUE) {
      return scope.window().attribute("unboundedFollowing");
    }
    return rows == 0 ? scope.window().attribute("currentRow") : Py.atom(Long.toString(rows));
  }
}
