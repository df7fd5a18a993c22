package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.TableRead;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pipelines read each other in a circle.
 *
 * <p>A pipeline runs as a whole, so there is no order in which all of them would see what the
 * others wrote.
 */
final class PipelineCycle implements Rule {

  @Override
  public String id() {
    return "pipeline.cycle";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Map<PipelineGraph, List<PipelineGraph>> edges = new HashMap<>();
    for (PipelineGraph pipeline : context.graph().pipelines()) {
      edges.put(pipeline, context.graph().upstream(pipeline));
    }
    return Circles.of(context.graph().pipelines(), edges::get).paths().stream()
        .map(cycle -> cycle(context, cycle))
        .toList();
  }

  private Diagnostic cycle(RuleContext context, List<PipelineGraph> cycle) {
    List<String> keys = new ArrayList<>(cycle.stream().map(p -> p.pipeline().key()).toList());
    keys.add(keys.get(0));
    Optional<TableRead> first = read(context, cycle.get(0), cycle.get(1 % cycle.size()));
    Diagnostic found =
        Diagnostic.error(
            id(),
            first.map(read -> read.read().origin()).orElse(cycle.get(0).pipeline().origin()),
            "Pipelines read each other in a circle: "
                + String.join(" reads ", keys.stream().map(Messages::quoted).toList())
                + ".");
    for (int i = 1; i < cycle.size(); i++) {
      PipelineGraph reader = cycle.get(i);
      Optional<TableRead> read = read(context, reader, cycle.get((i + 1) % cycle.size()));
      if (read.isPresent()) {
        found =
            found.related(
                "`%s` of `%s` reads here"
                    .formatted(read.get().reader().name(), reader.pipeline().key()),
                read.get().read().origin());
      }
    }
    return found.hint("move the datasets between them into one pipeline");
  }

  private static Optional<TableRead> read(
      RuleContext context, PipelineGraph reader, PipelineGraph read) {
    return reader.reads().stream()
        .filter(
            edge ->
                edge.table() instanceof Source.OfDataset source
                    && context
                        .graph()
                        .find(reader, source.dataset())
                        .filter(member -> member.pipeline() == read)
                        .isPresent())
        .findFirst();
  }
}
