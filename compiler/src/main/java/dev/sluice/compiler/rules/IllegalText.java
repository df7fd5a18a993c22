package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * A text contains half of a surrogate pair, or a NUL.
 *
 * <p>The first can be written to no file, the second is refused by YAML, by Python's sources and by
 * the platform; both come from damaged input, never from a person who meant them.
 */
final class IllegalText implements Rule {

  @Override
  public String id() {
    return "text.illegal";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.all(String.class).stream()
        .filter(step -> firstIllegal((String) step.value()) >= 0)
        .map(this::illegal)
        .toList();
  }

  /** The index of the first character that no text may have; -1 when there is none. */
  static int firstIllegal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private Diagnostic illegal(ModelWalk.Step step) {
    String text = (String) step.value();
    int at = firstIllegal(text);
    Optional<String> dataset = step.inside(Dataset.class).map(found -> found.name().toString());
    return Diagnostic.error(
            id(),
            step.origin(),
            "%s has the character U+%04X at position %d, which no output can hold."
                .formatted(
                    dataset.map(name -> "A text of `" + printable(name) + "`").orElse("A text"),
                    (int) text.charAt(at),
                    at + 1))
        .hint("remove the character, or repair the input that the text comes from");
  }

  private static String printable(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      text.append(c == 0 || Character.isSurrogate(c) ? '?' : c);
    }
    return text.toString();
  }
}
