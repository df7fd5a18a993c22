package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Flow;
import java.util.List;

/**
 * An update flow writes to a table.
 *
 * <p>Its rows are the latest state of groups, sent again whenever they change; only sinks take
 * such.
 */
final class UpdateFlowIntoTable implements Rule {

  @Override
  public String id() {
    return "flow.update-into-table";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.flows(Flow.Update.class).stream()
        .filter(site -> site.reader() instanceof Reader.OfDataset)
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin(),
                        "The update flow `%s` writes to the table %s, but only sinks take updates."
                            .formatted(site.value().flowName(), site.name()))
                    .hint("use appendFlow(..)")
                    .hint("or write to a sink"))
        .toList();
  }
}
