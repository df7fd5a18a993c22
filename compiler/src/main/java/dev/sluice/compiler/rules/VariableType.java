package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A variable has a value of another type than its own, or a type that variables cannot have.
 *
 * <p>Java's own checks are passed by with raw types and maps of objects only.
 */
final class VariableType implements Rule {

  private static final Set<Class<?>> TYPES = Set.of(String.class, Integer.class, Boolean.class);

  @Override
  public String id() {
    return "variable.wrong-type";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Variable<?> variable : context.graph().variables()) {
      if (!TYPES.contains(variable.type())) {
        found.add(
            Diagnostic.error(
                    id(),
                    variable.origin(),
                    "The variable `%s` is of type %s."
                        .formatted(variable.name(), variable.type().getSimpleName()))
                .hint("make it a string, a number or a boolean"));
      }
    }
    for (Target target : context.bundle().targets()) {
      target
          .values()
          .forEach(
              (variable, value) -> {
                if (!variable.type().isInstance(value)) {
                  found.add(wrongType(target, variable, value));
                }
              });
    }
    return found;
  }

  private Diagnostic wrongType(Target target, Variable<?> variable, Object value) {
    return Diagnostic.error(
            id(),
            target.origin().at("set " + variable.name()),
            "Target `%s` sets the variable `%s` to `%s`, which is no %s."
                .formatted(target.name(), variable.name(), value, variable.type().getSimpleName()))
        .related("the variable is declared here", variable.origin())
        .hint("set it to a value of its type");
  }
}
