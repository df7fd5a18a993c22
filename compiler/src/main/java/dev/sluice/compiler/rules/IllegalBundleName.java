package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a bundle is empty, or has characters that paths and keys cannot have.
 *
 * <p>It is part of the folder in the workspace and of the keys under which Python reads variables.
 */
final class IllegalBundleName implements Rule {

  private static final Pattern LEGAL = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*");

  @Override
  public String id() {
    return "bundle.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    String name = context.bundle().name();
    if (LEGAL.matcher(name).matches()) {
      return List.of();
    }
    return List.of(
        Diagnostic.error(
                id(),
                context.bundle().origin(),
                name.isEmpty()
                    ? "The bundle has no name."
                    : "The bundle's name `%s` is no word of letters, digits, `_`, `-` and dots."
                        .formatted(name))
            .hint("name the bundle with letters, digits, dashes and underscores"));
  }
}
