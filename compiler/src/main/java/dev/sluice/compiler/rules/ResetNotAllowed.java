package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that must not be reset reads, directly or through views, a table that may.
 *
 * <p>With {@code pipelines.reset.allowed} false a table keeps its rows in a full refresh; a table
 * before it that is refreshed would send all rows again. The platform refuses the refresh with
 * {@code INVALID_RESETTABLE_DEPENDENCY}.
 */
final class ResetNotAllowed implements Rule {

  private static final String PROPERTY = "pipelines.reset.allowed";

  @Override
  public String id() {
    return "table.not-resettable";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (!isResettable(site.value())) {
        before(site.pipeline(), site.value())
            .map(resettable -> dependency(site, resettable))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a full refresh leaves a table as it is. */
  static boolean isProtected(Dataset.Table table) {
    return !isResettable(table);
  }

  private static boolean isResettable(Dataset dataset) {
    return !(dataset instanceof Dataset.Table table)
        || !Optional.ofNullable(table.spec().properties().get(PROPERTY))
            .flatMap(Text::literal)
            .filter("false"::equalsIgnoreCase)
            .isPresent();
  }

  /** The nearest table before a dataset that may be reset. */
  private static Optional<Dataset> before(PipelineGraph pipeline, Dataset dataset) {
    Set<Dataset> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Dataset> front = pipeline.upstream(dataset);
    while (!front.isEmpty()) {
      List<Dataset> next = new ArrayList<>();
      for (Dataset read : front) {
        if (seen.add(read)) {
          if (!(read instanceof Dataset.Table)) {
            next.addAll(pipeline.upstream(read));
          } else if (isResettable(read)) {
            return Optional.of(read);
          }
        }
      }
      front = next;
    }
    return Optional.empty();
  }

  private Diagnostic dependency(Site<Dataset> site, Dataset resettable) {
    return Diagnostic.error(
            id(),
            site.value().origin().at("property " + PROPERTY),
            "%s must not be reset, but it reads `%s`, which a full refresh resets."
                .formatted(site.name(), resettable.name()))
        .related("`" + resettable.name() + "` is declared here", resettable.origin())
        .hint("set `" + PROPERTY + "` to false on `" + resettable.name() + "` as well")
        .hint("or leave the property out of " + site.name());
  }
}
