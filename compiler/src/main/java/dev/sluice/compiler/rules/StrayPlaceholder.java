package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Expr;
import dev.sluice.model.Selection;
import java.util.List;

/**
 * The column that {@code allColumns().map(..)} hands to its function stands somewhere else.
 *
 * <p>It means each column in turn, and only there.
 */
final class StrayPlaceholder implements Rule {

  @Override
  public String id() {
    return "columns.placeholder";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.all(Expr.Placeholder.class).stream()
        .filter(step -> step.inside(Selection.AllColumns.class).isEmpty())
        .map(this::stray)
        .toList();
  }

  private Diagnostic stray(ModelWalk.Step step) {
    return Diagnostic.error(
            id(),
            step.origin(),
            "The column of an allColumns().map(..)%s is used outside of its function."
                .formatted(TextPlaces.of(step)))
        .hint("use it only inside the function that it is passed to");
  }
}
