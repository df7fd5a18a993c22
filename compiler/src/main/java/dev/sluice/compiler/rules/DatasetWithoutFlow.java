package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import java.util.List;

/**
 * A table has neither a query nor a flow: nothing would ever fill it.
 *
 * <p>The platform refuses it with {@code PIPELINE_DATASET_WITHOUT_FLOW}.
 */
final class DatasetWithoutFlow implements Rule {

  @Override
  public String id() {
    return "dataset.without-flow";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.datasets().stream()
        .filter(site -> site.value() instanceof Dataset.Table)
        .filter(site -> site.value().queries().isEmpty() && Queries.flows(site.value()).isEmpty())
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin(),
                        "Nothing writes to %s: it has neither a query nor a flow."
                            .formatted(site.name()))
                    .hint("give it a query with .from(..), or flows with .fedBy(..)"))
        .toList();
  }
}
