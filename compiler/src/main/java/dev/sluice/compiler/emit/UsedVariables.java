package dev.sluice.compiler.emit;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Bundle;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The bundle variables that the generated Python of a pipeline reads from its configuration. */
public final class UsedVariables {

  private UsedVariables() {}

  /** The variables that a pipeline's Python reads, by name. */
  public static List<Variable<?>> of(EmitContext context, PipelineGraph graph) {
    Map<String, Variable<?>> found = new TreeMap<>();
    ModelWalk.walk(
        List.of(graph.datasets(), graph.sinks(), graph.pipeline().eventHooks()),
        (value, nearest) -> {
          if (value instanceof Variable<?> variable) {
            found.putIfAbsent(variable.name(), variable);
          }
        });
    return List.copyOf(found.values());
  }

  /** The configuration key of a variable. */
  public static String key(Bundle bundle, Variable<?> variable) {
    return bundle.name() + "." + variable.name();
  }
}
