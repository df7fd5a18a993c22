package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * A streaming table has both a query of its own and flows.
 *
 * <p>It works, but what writes to the table is then said in two ways, which is advised against:
 * with flows alone each source has a name and a checkpoint of its own.
 */
final class QueryBesideFlows implements Rule {

  @Override
  public String id() {
    return "dataset.query-and-flows";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.StreamingTable table
          && table.query().isPresent()
          && !table.flows().isEmpty()
          && table.flows().stream().allMatch(Flow.Append.class::isInstance)) {
        found.add(
            Diagnostic.warning(
                    id(),
                    table.origin(),
                    "%s has both a query of its own and flows.".formatted(site.name()))
                .hint("make the query a flow too: .fedBy(appendFlow(\"name\", query), ..)"));
      }
    }
    return found;
  }
}
