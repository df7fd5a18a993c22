package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A computed column has no name.
 *
 * <p>Spark would make one up from the expression, with characters that tables refuse. Plain
 * columns, casts of such, and stars have a name.
 */
final class UnnamedColumn implements Rule {

  private static final Set<String> TIME_WINDOWS = Set.of("window", "session_window");

  @Override
  public String id() {
    return "column.unnamed";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query> site : context.queries()) {
      for (Expr expr : computed(site.value())) {
        if (!isNamed(expr)) {
          found.add(unnamed(site, expr));
        }
      }
    }
    return found;
  }

  private static List<Expr> computed(Query query) {
    List<Expr> exprs = new ArrayList<>();
    if (query instanceof Query.Select select) {
      for (Selection selection : select.selections()) {
        if (selection instanceof Selection.One one) {
          exprs.add(one.expr());
        }
      }
    } else if (query instanceof Query.Aggregate aggregate) {
      exprs.addAll(aggregate.groupings());
      exprs.addAll(aggregate.aggregates());
    }
    return exprs;
  }

  private static boolean isNamed(Expr expr) {
    if (expr instanceof Expr.Cast cast) {
      return cast.operand() instanceof Expr.Column;
    }
    return expr instanceof Expr.Column
        || expr instanceof Expr.Star
        || expr instanceof Expr.Alias
        || expr instanceof Expr.Placeholder
        || (expr instanceof Expr.Call call && TIME_WINDOWS.contains(call.function()));
  }

  private Diagnostic unnamed(Site<Query> site, Expr expr) {
    return Diagnostic.error(
            id(),
            origin(expr, site.value().origin()),
            "A computed column of %s has no name.".formatted(site.name()))
        .hint("name it with .as(\"..\")");
  }

  private static Origin origin(Expr expr, Origin query) {
    Origin own = ExprOrigins.of(expr);
    return own.isKnown() ? own : query;
  }
}
