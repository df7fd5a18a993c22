package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plain string contains a reference to a variable.
 *
 * <p>That is what {@code "/data/" + catalog} gives. It works in the settings of a pipeline, but in
 * Python the reference would stay text.
 */
final class ConcatenatedVariable implements Rule {

  @Override
  public String id() {
    return "variable.concatenated";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Set<String> known =
        context.graph().variables().stream().map(Variable::name).collect(Collectors.toSet());
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(String.class)) {
      String text = (String) step.value();
      for (String name : VariableReferences.in(text)) {
        if (known.contains(name)) {
          found.add(
              Diagnostic.error(
                      id(),
                      step.origin(),
                      "The string `%s`%s contains the variable `%s` as text."
                          .formatted(TextPlaces.shortened(text), TextPlaces.of(step), name))
                  .hint("put the pieces together with text(.., " + name + ", ..) instead of +"));
        }
      }
    }
    return found;
  }
}
