package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flows of changes and other flows write to one table.
 *
 * <p>What an append writes has neither keys nor an order, so changes could not be applied to it.
 */
final class CdcMixedWithOtherFlows implements Rule {

  @Override
  public String id() {
    return "cdc.mixed-flows";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      List<Flow> flows = Queries.flows(site.value());
      Optional<Flow> cdc = flows.stream().filter(FlowKinds::isCdc).findFirst();
      if (cdc.isPresent() && !(site.value() instanceof Dataset.ManagedTable)) {
        flows.stream()
            .filter(flow -> !FlowKinds.isCdc(flow))
            .map(flow -> mixed(site, flow, cdc.get()))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Diagnostic mixed(Site<Dataset> site, Flow flow, Flow cdc) {
    return Diagnostic.error(
            id(),
            flow.origin(),
            "A flow of kind %s cannot write to %s, as flows of kind %s do."
                .formatted(FlowKinds.of(flow), site.name(), FlowKinds.of(cdc)))
        .related("the flow of changes is declared here", cdc.origin())
        .hint("append to the table that the changes are read from")
        .hint("or use autoCdcOnce(..) for a backfill");
  }
}
