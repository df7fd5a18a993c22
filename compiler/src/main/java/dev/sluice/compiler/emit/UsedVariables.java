package dev.sluice.compiler.emit;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Bundle;
import dev.sluice.model.Expectation;
import dev.sluice.model.Source;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The bundle variables that the generated Python of a pipeline reads from its configuration. */
public final class UsedVariables {

  private UsedVariables() {}

  /** The variables that a pipeline's Python reads, by name. */
  public static List<Variable<?>> of(EmitContext context, PipelineGraph graph) {
    if (context.graph().variables().isEmpty()) {
      return List.of();
    }
    Map<String, Variable<?>> found = new TreeMap<>();
    TableNames tables = new TableNames(context.graph(), graph);
    ModelWalk.records(
        List.of(graph.datasets(), graph.sinks(), graph.pipeline().eventHooks()),
        value -> {
          if (value instanceof Variable<?> variable) {
            found.putIfAbsent(variable.name(), variable);
          } else if (value instanceof Source.OfDataset read) {
            add(found, tables.of(read));
          }
        });
    return List.copyOf(found.values());
  }

  private static void add(Map<String, Variable<?>> found, Text text) {
    text.variables().forEach(variable -> found.putIfAbsent(variable.name(), variable));
  }

  /**
   * Whether a pipeline's Python asks in which target it runs: it has rules that only warn in
   * development.
   */
  public static boolean needsTarget(EmitContext context, PipelineGraph graph) {
    boolean development =
        context.graph().bundle().targets().stream()
            .anyMatch(target -> target.mode().equals(Optional.of(Target.Mode.DEVELOPMENT)));
    return development
        && graph.datasets().stream()
            .flatMap(dataset -> dataset.expectations().stream())
            .anyMatch(rule -> rule.action() == Expectation.Action.FAIL_WARN_IN_DEVELOPMENT);
  }

  /** The configuration key of the target's name; no variable can have it, as it has two dots. */
  public static String targetKey(Bundle bundle) {
    return bundle.name() + ".bundle.target";
  }

  /** The configuration key of a variable. */
  public static String key(Bundle bundle, Variable<?> variable) {
    return bundle.name() + "." + variable.name();
  }
}
