package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;
import java.util.regex.Pattern;

/** A sink's name is empty, or has dots or characters that names may not have. */
final class IllegalSinkName implements Rule {

  private static final Pattern LEGAL = Pattern.compile("[\\p{L}\\p{N}_-]+");

  @Override
  public String id() {
    return "sink.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.sinks().stream()
        .filter(site -> !LEGAL.matcher(site.value().name()).matches())
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin(),
                        "The sink's name %s is no single word.".formatted(site.name()))
                    .hint("name the sink with letters, digits and underscores, without dots"))
        .toList();
  }
}
