package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A target sets a variable that nothing uses.
 *
 * <p>Most often a constant was written where the variable was meant. A variable that the bundle
 * declares on purpose may be used by files beside the generated ones.
 */
final class UnusedVariable implements Rule {

  @Override
  public String id() {
    return "variable.unused";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Set<String> used = new HashSet<>();
    context.bundle().variables().forEach(variable -> used.add(variable.name()));
    for (ModelWalk.Step step : context.all(Variable.class)) {
      boolean value =
          step.owner().filter(Target.class::isInstance).isPresent()
              && step.component().equals("values");
      if (!value) {
        used.add(((Variable<?>) step.value()).name());
      }
    }
    // text that refers to it by name is another rule's concern
    for (ModelWalk.Step step : context.all(String.class)) {
      used.addAll(VariableReferences.in((String) step.value()));
    }
    List<Diagnostic> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Target target : context.bundle().targets()) {
      for (Variable<?> variable : target.values().keySet()) {
        if (!used.contains(variable.name()) && told.add(variable.name())) {
          found.add(
              Diagnostic.warning(
                      id(),
                      variable.origin(),
                      "Target `%s` sets the variable `%s`, but nothing uses it."
                          .formatted(target.name(), variable.name()))
                  .hint("use it, or leave it out")
                  .hint("declare it with .variables(..) if files beside these use it"));
        }
      }
    }
    return found;
  }
}
