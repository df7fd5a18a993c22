package dev.sluice.compiler.rules;

import dev.sluice.compiler.emit.settings.References;
import java.util.List;

/** References to variables that stand in plain strings. */
final class VariableReferences {

  private static final String PREFIX = "var.";

  private VariableReferences() {}

  /** The names in references such as <code>${var.catalog}</code>. */
  static List<String> in(String text) {
    return References.in(text).stream()
        .filter(reference -> reference.startsWith(PREFIX))
        .map(reference -> reference.substring(PREFIX.length()))
        .toList();
  }
}
