package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import java.util.List;

/** An expression in SQL text is empty. */
final class EmptyExpression implements Rule {

  @Override
  public String id() {
    return "expression.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.all(Expr.Sql.class).stream()
        .filter(step -> EmptyExpectation.isEmpty((Expr) step.value()))
        .filter(step -> step.owner().filter(Expectation.class::isInstance).isEmpty())
        .map(
            step ->
                Diagnostic.error(
                        id(),
                        step.origin(),
                        "An expression%s is empty.".formatted(TextPlaces.of(step)))
                    .hint("write the expression, or leave it out"))
        .toList();
  }
}
