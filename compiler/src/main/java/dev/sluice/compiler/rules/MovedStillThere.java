package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code movedFrom} names something that is still there, or that something else has moved from too.
 *
 * <p>It says under which name a pipeline, a table or a flow was known before; nothing else can have
 * that name now.
 */
final class MovedStillThere implements Rule {

  @Override
  public String id() {
    return "moved-from.still-there";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    check(
        "pipeline",
        context.pipelines().stream()
            .map(p -> new Movable(p.key(), p.movedFrom(), p.origin().at("movedFrom")))
            .toList(),
        found);
    for (PipelineGraph pipeline : context.graph().pipelines()) {
      check("dataset", datasets(pipeline.pipeline()), found);
      check("flow", flows(pipeline), found);
    }
    return found;
  }

  private static List<Movable> datasets(Pipeline pipeline) {
    List<Movable> all = new ArrayList<>();
    for (Dataset dataset : pipeline.datasets()) {
      all.add(
          new Movable(
              dataset.name().toString(), movedFrom(dataset), dataset.origin().at("movedFrom")));
    }
    for (Sink sink : pipeline.sinks()) {
      all.add(new Movable(sink.name(), Optional.empty(), sink.origin()));
    }
    return all;
  }

  private static Optional<String> movedFrom(Dataset dataset) {
    if (dataset instanceof Dataset.StreamingTable table) {
      return table.movedFrom();
    }
    if (dataset instanceof Dataset.MaterializedView view) {
      return view.movedFrom();
    }
    return dataset instanceof Dataset.ManagedTable table ? table.movedFrom() : Optional.empty();
  }

  private static List<Movable> flows(PipelineGraph pipeline) {
    List<Reader> targets = new ArrayList<>();
    pipeline.datasets().forEach(dataset -> targets.add(new Reader.OfDataset(dataset)));
    pipeline.sinks().forEach(sink -> targets.add(new Reader.OfSink(sink)));
    List<Movable> all = new ArrayList<>();
    for (Reader target : targets) {
      for (Flow flow : target.flows()) {
        Origin place = flow.origin().at("movedFrom");
        all.add(new Movable(flow.name().orElse(target.name()), flow.movedFrom(), place));
      }
    }
    return all;
  }

  private void check(String kind, List<Movable> all, List<Diagnostic> found) {
    if (all.stream().allMatch(movable -> movable.from.isEmpty())) {
      return;
    }
    Map<String, Movable> present = new HashMap<>();
    all.forEach(movable -> present.putIfAbsent(lower(movable.name), movable));
    Map<String, Movable> moved = new HashMap<>();
    for (Movable movable : all) {
      if (movable.from.isEmpty()) {
        continue;
      }
      String from = movable.from.get();
      Movable still = present.get(lower(from));
      Movable earlier = moved.putIfAbsent(lower(from), movable);
      if (still != null) {
        found.add(
            Diagnostic.error(
                    id(),
                    movable.origin,
                    "The %s `%s` says that it was called `%s`, but %s."
                        .formatted(
                            kind,
                            movable.name,
                            from,
                            still.equals(movable)
                                ? "that is its name"
                                : "there still is one of that name"))
                .related("`" + from + "` is declared here", still.origin)
                .hint("leave .movedFrom(..) out, or give it the former name"));
      } else if (earlier != null) {
        found.add(
            Diagnostic.error(
                    id(),
                    movable.origin,
                    "The %ss `%s` and `%s` both say that they were called `%s`."
                        .formatted(kind, earlier.name, movable.name, from))
                .related("`" + earlier.name + "` is declared here", earlier.origin)
                .hint("keep .movedFrom(..) on the one that goes on from `" + from + "`"));
      }
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Movable(String name, Optional<String> from, Origin origin) {}
}
