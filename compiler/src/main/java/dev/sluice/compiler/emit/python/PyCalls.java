package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.model.Expr;
import java.util.List;
import java.util.Set;

/** Calls of Spark's functions. */
final class PyCalls {

  /** What reads better behind its first argument. */
  private static final Set<String> METHODS = Set.of("contains", "startswith", "endswith");

  /** A string given to these is a value, not the name of a column. */
  private static final Set<String> STRINGS_ARE_VALUES =
      Set.of("schema_of_json", "schema_of_csv", "schema_of_xml", "raise_error", "assert_true");

  private final Scope scope;
  private final PyExpr exprs;

  PyCalls(Scope scope, PyExpr exprs) {
    this.scope = scope;
    this.exprs = exprs;
  }

  Py call(Expr.Call call) {
    List<Expr> arguments = call.arguments();
    if (METHODS.contains(call.function()) && arguments.size() == 2) {
      return exprs
          .column(arguments.get(0))
          .method(call.function(), exprs.operand(arguments.get(1)));
    }
    boolean names =
        !STRINGS_ARE_VALUES.contains(call.function())
            && arguments.stream().allMatch(PyCalls::isNameOrPlain);
    return scope
        .functions()
        .method(
            call.function(),
            arguments.stream()
                .map(argument -> names ? exprs.columnOrName(argument) : exprs.column(argument))
                .toList());
  }

  private static boolean isNameOrPlain(Expr expr) {
    return expr instanceof Expr.Column
        || expr instanceof Expr.Star
        || expr instanceof Expr.Argument
        || expr instanceof Expr.Lambda;
  }
}
