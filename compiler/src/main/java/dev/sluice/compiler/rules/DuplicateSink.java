package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sink has the name of another sink, or of a dataset, of its pipeline.
 *
 * <p>Flows find what they write to by its name alone.
 */
final class DuplicateSink implements Rule {

  @Override
  public String id() {
    return "sink.duplicate";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    context.graph().pipelines().forEach(pipeline -> check(pipeline, found));
    return found;
  }

  private void check(PipelineGraph pipeline, List<Diagnostic> found) {
    Map<String, Owner> owners = new HashMap<>();
    if (pipeline.sinks().isEmpty()) {
      return;
    }
    for (Dataset dataset : pipeline.datasets()) {
      owners.putIfAbsent(
          lower(dataset.name().toString()), new Owner("a dataset", dataset.origin()));
    }
    for (Sink sink : pipeline.pipeline().sinks()) {
      Owner earlier = owners.putIfAbsent(lower(sink.name()), new Owner("a sink", sink.origin()));
      if (earlier != null) {
        found.add(
            Diagnostic.error(
                    id(),
                    sink.origin(),
                    "The sink `%s` has the name of %s of pipeline `%s`."
                        .formatted(
                            sink.name(),
                            earlier.kind.replace("a sink", "another sink"),
                            pipeline.pipeline().key()))
                .related("that is declared here", earlier.origin)
                .hint("give the sink a name of its own"));
      }
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Owner(String kind, Origin origin) {}
}
