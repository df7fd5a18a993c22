package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key of a pipeline's configuration is empty, has blanks, or is taken.
 *
 * <p>Bundle variables that the generated Python reads are sent as {@code <bundle>.<variable>}.
 */
final class ConfigurationKey implements Rule {

  @Override
  public String id() {
    return "configuration.key";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      for (String key : pipeline.configuration().keySet()) {
        mistake(context, key)
            .map(
                mistake ->
                    Diagnostic.error(
                            id(),
                            pipeline.origin().at("configuration " + key),
                            "The configuration key `%s` of pipeline `%s` %s."
                                .formatted(key, pipeline.key(), mistake))
                        .hint("use a key of letters, digits, dots and underscores of its own"))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> mistake(RuleContext context, String key) {
    if (key.isEmpty()) {
      return Optional.of("is empty");
    }
    if (key.chars().anyMatch(Character::isWhitespace)) {
      return Optional.of("has a blank");
    }
    for (Variable<?> variable : context.graph().variables()) {
      if (key.equals(context.bundle().name() + "." + variable.name())) {
        return Optional.of("is the one of the variable `" + variable.name() + "`");
      }
    }
    return Optional.empty();
  }
}
