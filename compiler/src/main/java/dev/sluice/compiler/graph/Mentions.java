package dev.sluice.compiler.graph;

import dev.sluice.model.Bundle;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is mentioned anywhere in a bundle, found in one walk.
 *
 * @param variables the declared variables and those that are used, by name
 * @param python whether there is a Python function of the user's
 */
record Mentions(List<Variable<?>> variables, boolean python) {

  static Mentions of(Bundle bundle) {
    Map<String, Variable<?>> found = new TreeMap<>();
    boolean[] python = {false};
    bundle.variables().forEach(variable -> found.putIfAbsent(variable.name(), variable));
    ModelWalk.records(
        bundle,
        value -> {
          if (value instanceof Variable<?> variable) {
            found.putIfAbsent(variable.name(), variable);
          }
          python[0] |= value instanceof PythonFunction;
        });
    return new Mentions(List.copyOf(found.values()), python[0]);
  }
}
