package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL text reads a dataset with {@code STREAM} whose rows change: no stream can follow it. */
final class StreamedView implements PlanRule {

  @Override
  public String id() {
    return "dataset.read-kind";
  }

  @Override
  public List<Diagnostic> check(PlanView view) {
    List<Diagnostic> found = new ArrayList<>();
    for (InputRelation leaf : PlanNodes.all(view.plan(), InputRelation.class)) {
      Optional<Dataset> dataset = leaf.isStreaming() ? PlanNodes.dataset(leaf) : Optional.empty();
      dataset
          .filter(each -> !(each instanceof Dataset.StreamReadable))
          .ifPresent(each -> found.add(finding(view, leaf, each)));
    }
    return found;
  }

  private Diagnostic finding(PlanView view, InputRelation leaf, Dataset dataset) {
    return view.at(
        leaf,
        Diagnostic.error(
                id(),
                view.origin(),
                "%s reads `%s` as a stream, which its rows do not allow."
                    .formatted(view.subject(), dataset.name()))
            .related("`" + dataset.name() + "` is declared here", dataset.origin())
            .hint("leave out `STREAM`")
            .hint("or make `" + dataset.name() + "` a streaming table"));
  }
}
