package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.UsedVariables;
import dev.sluice.compiler.emit.settings.PipelineSettings;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code pipeline.yml.mustache} gets. Lists hold finished blocks of YAML, one for each field;
 * those of a single field have one or none.
 *
 * @param settings from the name to the root path
 * @param isListed whether the sources are listed instead of found by a glob
 * @param readsVariables whether keys of the configuration are read by the generated Python
 * @param prefix of those keys, in quotes
 * @param operation what it tells to whom, and who may do what with it
 * @param protection from deletion
 * @param cascade what becomes of its tables when it is deleted
 * @param keepsTables whether they stay
 */
record PipelineView(
    String project,
    String key,
    List<String> settings,
    List<String> libraries,
    boolean isListed,
    List<String> environment,
    List<String> configuration,
    boolean readsVariables,
    String prefix,
    List<String> operation,
    List<String> protection,
    List<String> cascade,
    boolean keepsTables) {

  private static final int INDENT = 6;

  private static final List<String> OPERATION =
      List.of(
          "parameters",
          "event_log",
          "notifications",
          "tags",
          "restart_window",
          "run_as",
          "permissions");

  static PipelineView of(EmitContext context, PipelineGraph graph) {
    Pipeline pipeline = graph.pipeline();
    Map<String, String> blocks =
        YamlBlock.fields(new PipelineSettings(context, graph).bundle(), INDENT, "../");
    List<String> libraries = take(blocks, "libraries");
    List<String> environment = take(blocks, "environment");
    List<String> configuration = take(blocks, "configuration");
    List<String> protection = take(blocks, "lifecycle");
    List<String> cascade = take(blocks, "cascade_on_destroy");
    List<String> operation = new ArrayList<>();
    OPERATION.forEach(name -> operation.addAll(take(blocks, name)));
    return new PipelineView(
        YamlScalar.of(context.options().projectClass()),
        YamlScalar.of(pipeline.key()),
        List.copyOf(blocks.values()),
        libraries,
        !pipeline.libraries().stream().allMatch(Library.Glob.class::isInstance),
        environment,
        configuration,
        UsedVariables.needsTarget(context, graph) || !context.variables(graph).isEmpty(),
        YamlScalar.quoted(context.graph().bundle().name() + "."),
        operation,
        protection,
        cascade,
        pipeline.lifecycle().cascadeOnDestroy().equals(Optional.of(Setting.of(false))));
  }

  private static List<String> take(Map<String, String> blocks, String name) {
    String block = blocks.remove(name);
    return block == null ? List.of() : List.of(block);
  }
}
