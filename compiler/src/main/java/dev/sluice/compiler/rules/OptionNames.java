package dev.sluice.compiler.rules;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/** Finds options as Spark does: without regard to case. */
final class OptionNames {

  private OptionNames() {}

  static Optional<Text> find(Map<String, Text> options, String name) {
    Text exact = options.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (Map.Entry<String, Text> option : options.entrySet()) {
      if (option.getKey().equalsIgnoreCase(name)) {
        return Optional.of(option.getValue());
      }
    }
    return Optional.empty();
  }

  static boolean has(Map<String, Text> options, String name) {
    return find(options, name).isPresent();
  }

  /** Where an option was written; the place of what has the options when that is not known. */
  static Origin place(Map<String, Text> options, Origin origin, String name) {
    return options.keySet().stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(option -> origin.at("option " + option))
        .orElse(origin);
  }

  /** Whether an option is set to a plain value, compared without case. */
  static boolean is(Map<String, Text> options, String name, String value) {
    return find(options, name).flatMap(Text::literal).filter(value::equalsIgnoreCase).isPresent();
  }
}
