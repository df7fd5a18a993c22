package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two variables of one name differ in their type, their default or their description.
 *
 * <p>A bundle has one variable of a name; only one of the two would count.
 */
final class VariableConflict implements Rule {

  @Override
  public String id() {
    return "variable.conflict";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Variable<?>> first = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Variable<?> variable : context.graph().variables()) {
      first.put(variable.name(), variable);
    }
    for (ModelWalk.Step step : context.all(Variable.class)) {
      Variable<?> variable = (Variable<?>) step.value();
      Variable<?> known = first.get(variable.name());
      if (!variable.equals(known) && told.add(variable.name())) {
        found.add(conflict(variable, known));
      }
    }
    return found;
  }

  private Diagnostic conflict(Variable<?> variable, Variable<?> known) {
    String difference =
        variable.type() != known.type()
            ? "types"
            : !variable.fallback().equals(known.fallback()) ? "defaults" : "descriptions";
    return Diagnostic.error(
            id(),
            variable.origin(),
            "The variable `%s` is declared twice, with different %s."
                .formatted(variable.name(), difference))
        .related("the other is declared here", known.origin())
        .hint("declare it once, and use that value everywhere");
  }
}
