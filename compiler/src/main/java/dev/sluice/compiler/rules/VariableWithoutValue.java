package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A variable has neither a default nor a value in each target. */
final class VariableWithoutValue implements Rule {

  @Override
  public String id() {
    return "variable.no-value";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Variable<?> variable : context.graph().variables()) {
      List<Target> lacking = new ArrayList<>();
      for (ResolvedNames names : context.targets()) {
        if (names.value(variable).isEmpty()) {
          Optional<Target> target = names.target();
          if (target.isEmpty()) {
            found.add(
                error(variable, "has neither a default nor a target that sets it")
                    .hint("give it a default, as in variable(\"" + variable.name() + "\", ..)"));
          }
          target.ifPresent(lacking::add);
        }
      }
      if (!lacking.isEmpty()) {
        found.add(lacking(variable, lacking));
      }
    }
    return found;
  }

  private Diagnostic lacking(Variable<?> variable, List<Target> targets) {
    List<String> names = targets.stream().map(Target::name).toList();
    Diagnostic error =
        error(
            variable,
            "has no value in target"
                + (names.size() == 1 ? " " : "s ")
                + Messages.all(names)
                + ", and no default");
    for (Target target : targets) {
      error = error.related("target `" + target.name() + "` is declared here", target.origin());
    }
    return error
        .hint("set it there with .set(" + variable.name() + ", ..)")
        .hint("or give it a default");
  }

  private Diagnostic error(Variable<?> variable, String mistake) {
    return Diagnostic.error(
        id(), variable.origin(), "The variable `%s` %s.".formatted(variable.name(), mistake));
  }
}
