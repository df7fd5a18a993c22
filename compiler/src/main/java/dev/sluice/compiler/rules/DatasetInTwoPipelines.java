package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.QualifiedName;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two pipelines of a bundle publish one table.
 *
 * <p>A table belongs to one pipeline; a second one that writes it fails, or takes it away from the
 * first. Private tables and views of a pipeline are not published and do not count.
 */
final class DatasetInTwoPipelines implements Rule {

  @Override
  public String id() {
    return "dataset.two-pipelines";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Site<Dataset>> first = new HashMap<>();
    for (Site<Dataset> site : context.datasets()) {
      if (!TableNames.isPublished(site.value())) {
        continue;
      }
      QualifiedName name = TableNames.name(names, site.pipeline(), site.value().name());
      if (name.schema().isEmpty()) {
        continue; // the pipeline publishes nothing
      }
      Site<Dataset> earlier = first.putIfAbsent(name.key(), site);
      if (earlier != null && earlier.pipeline() != site.pipeline()) {
        found.add(twice(site, earlier.pipeline(), earlier.value(), name));
      }
    }
    return found;
  }

  private Diagnostic twice(
      Site<Dataset> site, PipelineGraph other, Dataset earlier, QualifiedName name) {
    return Diagnostic.error(
            id(),
            site.value().origin(),
            "Pipelines `%s` and `%s` both publish `%s`."
                .formatted(other.pipeline().key(), site.pipeline().pipeline().key(), name))
        .related(
            "`" + earlier.name() + "` of `" + other.pipeline().key() + "` is declared here",
            earlier.origin())
        .hint("keep it in one of the pipelines, and read it from the other by value")
        .hint("or publish one of them to another schema");
  }
}
