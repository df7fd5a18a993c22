package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flow that replaces rows is not alone in its table.
 *
 * <p>The platform allows one REPLACE USING or REPLACE WHERE flow for a table, and nothing beside
 * it.
 */
final class ReplaceBesideOtherFlows implements Rule {

  @Override
  public String id() {
    return "replace.other-flows";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      List<Flow> flows = Queries.flows(site.value());
      Optional<Flow> replace = flows.stream().filter(FlowKinds::isReplace).findFirst();
      boolean cdc = flows.stream().anyMatch(FlowKinds::isCdc);
      boolean query =
          site.value() instanceof Dataset.StreamingTable table && table.query().isPresent();
      if (replace.isPresent() && !cdc && (query || flows.size() > 1)) {
        found.add(notAlone(site, replace.get(), query));
      }
    }
    return found;
  }

  private Diagnostic notAlone(Site<Dataset> site, Flow replace, boolean query) {
    return Diagnostic.error(
            id(),
            replace.origin(),
            "A %s flow has to be the only one that writes to %s, but %s does too."
                .formatted(
                    FlowKinds.of(replace), site.name(), query ? "its own query" : "another flow"))
        .related(site.name() + " is declared here", site.value().origin())
        .hint("give each such flow a table of its own");
  }
}
