package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * A string refers to a variable that the bundle does not have.
 *
 * <p>The bundle's command line refuses it; in Python it would stay text.
 */
final class UndefinedVariable implements Rule {

  @Override
  public String id() {
    return "variable.undefined";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<String> known = context.graph().variables().stream().map(Variable::name).toList();
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(String.class)) {
      String text = (String) step.value();
      for (String name : VariableReferences.in(text)) {
        if (!known.contains(name)) {
          Diagnostic error =
              Diagnostic.error(
                  id(),
                  step.origin(),
                  "The string `%s`%s refers to the variable `%s`, which the bundle does not have."
                      .formatted(TextPlaces.shortened(text), TextPlaces.of(step), name));
          found.add(
              Messages.didYouMean(error, name, known)
                  .hint("declare it as variable(\"" + name + "\", ..) and use that value")
                  .hint("put pieces together with text(.., " + name + ", ..) instead of +"));
        }
      }
    }
    return found;
  }
}
