package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import java.util.ArrayList;
import java.util.List;

/** An expectation has no name or no condition. */
final class EmptyExpectation implements Rule {

  @Override
  public String id() {
    return "expectation.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      for (Expectation expectation : site.value().expectations()) {
        if (expectation.name().isBlank()) {
          found.add(
              Diagnostic.error(
                      id(),
                      expectation.origin(),
                      "An expectation of %s has no name.".formatted(site.name()))
                  .hint("name it by what should hold, such as \"valid_email\""));
        } else if (isEmpty(expectation.condition())) {
          found.add(
              Diagnostic.error(
                      id(),
                      expectation.origin(),
                      "The expectation `%s` of %s has no condition."
                          .formatted(expectation.name(), site.name()))
                  .hint("write the condition that every row should satisfy"));
        }
      }
    }
    return found;
  }

  static boolean isEmpty(Expr condition) {
    return condition instanceof Expr.Sql sql && sql.text().toString().isBlank();
  }
}
