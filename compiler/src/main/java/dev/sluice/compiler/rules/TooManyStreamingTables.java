package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline has more streaming tables than run well together.
 *
 * <p>Each has a stream of its own on the same driver: starts take long, and one failure stops all.
 */
final class TooManyStreamingTables implements FitnessRule {

  private static final int MOST = 40;

  @Override
  public String id() {
    return "pipeline.too-many-streams";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (PipelineGraph pipeline : context.graph().pipelines()) {
      long streams = pipeline.datasets().stream().filter(PipelineCut::isStream).count();
      if (streams > MOST) {
        found.add(tooMany(pipeline, streams));
      }
    }
    return found;
  }

  private Diagnostic tooMany(PipelineGraph pipeline, long streams) {
    Diagnostic warning =
        Diagnostic.warning(
            id(),
            pipeline.pipeline().origin(),
            "Pipeline `%s` has %d streaming tables; up to %d run well together."
                .formatted(pipeline.pipeline().key(), streams, MOST));
    Optional<PipelineCut> cut = PipelineCut.of(pipeline);
    return cut.map(found -> warning.hint(hint(found)))
        .orElse(warning)
        .hint("a table keeps its data when it moves to another pipeline only by hand: plan for it");
  }

  private static String hint(PipelineCut cut) {
    String moved =
        "move %s of the %d streaming tables into a pipeline of their own: %s"
            .formatted(cut.movedStreams(), cut.streams(), some(cut.moved()));
    if (cut.read().isEmpty()) {
      return moved + "; neither side reads the other";
    }
    return moved + "; of the rest they read " + some(cut.read());
  }

  private static String some(List<Dataset> datasets) {
    List<String> names =
        datasets.stream().limit(5).map(dataset -> Messages.quoted(dataset.name())).toList();
    int more = datasets.size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }
}
