package dev.sluice.compiler.graph;

import dev.sluice.model.Bundle;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The variables of a bundle. */
final class UsedVariables {

  private UsedVariables() {}

  /** Those declared and those met anywhere, by name. */
  static List<Variable<?>> of(Bundle bundle) {
    Map<String, Variable<?>> found = new TreeMap<>();
    bundle.variables().forEach(variable -> found.putIfAbsent(variable.name(), variable));
    ModelWalk.records(
        bundle,
        value -> {
          if (value instanceof Variable<?> variable) {
            found.putIfAbsent(variable.name(), variable);
          }
        });
    return List.copyOf(found.values());
  }
}
