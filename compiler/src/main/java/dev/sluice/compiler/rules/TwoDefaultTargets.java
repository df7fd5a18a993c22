package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Target;
import java.util.List;

/** Two targets of a bundle are the default. */
final class TwoDefaultTargets implements Rule {

  @Override
  public String id() {
    return "target.two-defaults";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Target> defaults = context.bundle().targets().stream().filter(Target::isDefault).toList();
    return defaults.stream()
        .skip(1)
        .map(
            target ->
                Diagnostic.error(
                        id(),
                        target.origin().at("asDefault"),
                        "Targets `%s` and `%s` are both the default."
                            .formatted(defaults.get(0).name(), target.name()))
                    .related(
                        "`" + defaults.get(0).name() + "` is declared here",
                        defaults.get(0).origin())
                    .hint("keep .asDefault() on one of them"))
        .toList();
  }
}
