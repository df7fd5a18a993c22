package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two targets have one name.
 *
 * <p>It is part of the paths of the output; capitals do not count there.
 */
final class DuplicateTarget implements Rule {

  @Override
  public String id() {
    return "target.duplicate";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Target> first = new HashMap<>();
    for (Target target : context.bundle().targets()) {
      Target earlier = first.putIfAbsent(target.name().toLowerCase(Locale.ROOT), target);
      if (earlier != null) {
        found.add(
            Diagnostic.error(
                    id(), target.origin(), "Two targets are called `%s`.".formatted(target.name()))
                .related("the other is declared here", earlier.origin())
                .hint("give each target a name of its own"));
      }
    }
    return found;
  }
}
