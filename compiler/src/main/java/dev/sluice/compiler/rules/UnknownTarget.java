package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Target;
import java.util.List;
import java.util.Optional;

/** The target that is asked for is none of the bundle's. */
final class UnknownTarget implements Rule {

  @Override
  public String id() {
    return "target.unknown";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Optional<String> asked = context.options().target();
    List<String> known = context.bundle().targets().stream().map(Target::name).toList();
    if (asked.isEmpty()
        || known.contains(asked.get())
        || (known.isEmpty() && asked.get().equals("default"))) {
      return List.of();
    }
    Diagnostic error =
        Diagnostic.error(
            id(),
            context.bundle().origin(),
            "The bundle has no target `%s`.".formatted(asked.get()));
    return List.of(
        known.isEmpty()
            ? error.hint("add a target with .target(development(\"" + asked.get() + "\"))")
            : Messages.didYouMean(error, asked.get(), known)
                .hint("choose one of " + Messages.all(known)));
  }
}
