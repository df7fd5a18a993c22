package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A pipeline uses a feature that the platform has in preview, without saying that it wants such.
 *
 * <p>They may change or go away: managed tables, REPLACE USING and REPLACE WHERE, history in two
 * times, parameters, refresh policies, update flows and Real-Time Mode, batch sinks, event hooks.
 */
final class PreviewFeatures implements Rule {

  @Override
  public String id() {
    return "preview.not-enabled";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (PipelineGraph graph : context.graph().pipelines()) {
      if (!graph.pipeline().preview()) {
        used(graph).forEach((feature, use) -> found.add(error(graph.pipeline(), feature, use)));
      }
    }
    return found;
  }

  /** The first use of each feature. */
  private static Map<String, Use> used(PipelineGraph graph) {
    Map<String, Use> used = new LinkedHashMap<>();
    Pipeline pipeline = graph.pipeline();
    if (!pipeline.parameters().isEmpty()) {
      used.put("parameters", new Use("", pipeline.origin().at("parameter")));
    }
    pipeline
        .eventHooks()
        .forEach(
            hook ->
                used.putIfAbsent(
                    "event hooks", new Use("`" + hook.handler().name() + "`", hook.origin())));
    for (Dataset dataset : graph.datasets()) {
      String name = "`" + dataset.name() + "`";
      if (dataset instanceof Dataset.ManagedTable table) {
        used.putIfAbsent("managed tables", new Use(name, table.origin()));
        table.flows().forEach(flow -> flow(flow, name, used));
      } else if (dataset instanceof Dataset.StreamingTable table) {
        table.flows().forEach(flow -> flow(flow, name, used));
      } else if (dataset instanceof Dataset.MaterializedView view
          && view.refreshPolicy().isPresent()) {
        used.putIfAbsent("refresh policies", new Use(name, view.origin().at("refreshPolicy")));
      }
    }
    for (Sink sink : graph.sinks()) {
      String name = "`" + sink.name() + "`";
      if (sink instanceof Sink.ForeachBatch) {
        used.putIfAbsent("batch sinks", new Use(name, sink.origin()));
      }
      sink.flows().forEach(flow -> flow(flow, name, used));
    }
    return used;
  }

  private static void flow(Flow flow, String target, Map<String, Use> used) {
    Use use = new Use(target, flow.origin());
    if (flow instanceof Flow.ReplaceUsing) {
      used.putIfAbsent("REPLACE USING", use);
    } else if (flow instanceof Flow.ReplaceWhere) {
      used.putIfAbsent("REPLACE WHERE", use);
    } else if (flow instanceof Flow.Update) {
      used.putIfAbsent("update flows", use);
    } else if (flow instanceof Flow.AutoCdc cdc && cdc.scd() instanceof Cdc.Scd.Bitemporal) {
      used.putIfAbsent("history in two times", use);
    } else if (flow instanceof Flow.Append append
        && OptionNames.is(append.sparkConf(), "pipelines.trigger", "RealTime")) {
      used.putIfAbsent("Real-Time Mode", use);
    }
  }

  private Diagnostic error(Pipeline pipeline, String feature, Use use) {
    String where = use.name.isEmpty() ? "" : " in " + use.name;
    return Diagnostic.error(
            id(),
            use.origin,
            "Pipeline `%s` uses %s%s, which the platform has in preview."
                .formatted(pipeline.key(), feature, where))
        .hint("say .preview() on the pipeline if you accept that they may change");
  }

  private record Use(String name, Origin origin) {}
}
