package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two flows of a pipeline have one name.
 *
 * <p>A flow without a name, and the query of a table, is called as its table. The platform refuses
 * such a pipeline with {@code PIPELINE_DUPLICATE_IDENTIFIERS}.
 */
final class DuplicateFlow implements Rule {

  @Override
  public String id() {
    return "flow.duplicate";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    context.graph().pipelines().forEach(pipeline -> check(pipeline, found));
    return found;
  }

  private void check(PipelineGraph pipeline, List<Diagnostic> found) {
    Map<String, Named> first = new HashMap<>();
    for (Dataset dataset : pipeline.datasets()) {
      if (dataset instanceof Dataset.Table && hasQuery(dataset) && !isRefused(dataset)) {
        String name = dataset.name().toString();
        first.putIfAbsent(lower(name), new Named(name, name, dataset.origin(), true));
      }
    }
    for (Dataset dataset : pipeline.datasets()) {
      check(new Reader.OfDataset(dataset), first, found);
    }
    for (Sink sink : pipeline.sinks()) {
      check(new Reader.OfSink(sink), first, found);
    }
  }

  private void check(Reader target, Map<String, Named> first, List<Diagnostic> found) {
    for (Flow flow : target.flows()) {
      String name = flow.name().orElse(target.name());
      Named own = new Named(name, target.name(), flow.origin(), flow.name().isEmpty());
      Named earlier = first.putIfAbsent(lower(name), own);
      if (earlier != null && !(flow instanceof Flow.ReplaceWhere && earlier.isInto(own.target))) {
        found.add(duplicate(own, earlier));
      }
    }
  }

  private Diagnostic duplicate(Named flow, Named earlier) {
    String reason =
        flow.implicit || earlier.implicit ? "; a flow without a name is called as its table" : "";
    String where =
        flow.target.equals(earlier.target)
            ? "both into `%s`".formatted(flow.target)
            : "into `%s` and into `%s`".formatted(earlier.target, flow.target);
    String names =
        flow.name.equals(earlier.name)
            ? "`%s`".formatted(flow.name)
            : "`%s` and `%s`, where capitals do not count".formatted(earlier.name, flow.name);
    return Diagnostic.error(
            id(), flow.origin, "Two flows are called %s, %s%s.".formatted(names, where, reason))
        .related("the other is declared here", earlier.origin)
        .hint("give each flow of the pipeline a name of its own");
  }

  private static boolean hasQuery(Dataset dataset) {
    return dataset instanceof Dataset.MaterializedView
        || (dataset instanceof Dataset.StreamingTable table && table.query().isPresent());
  }

  /** Beside flows of changes there must be no query at all, which is a finding of its own. */
  private static boolean isRefused(Dataset dataset) {
    return dataset instanceof Dataset.StreamingTable table
        && table.flows().stream().anyMatch(FlowKinds::isCdc);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private record Named(String name, String target, Origin origin, boolean implicit) {

    /** Flows that replace have no names, and only one of them may write to a table anyhow. */
    boolean isInto(String table) {
      return target.equals(table);
    }
  }
}
