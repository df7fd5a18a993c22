package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table has a query of its own and flows of changes.
 *
 * <p>The target of AUTO CDC is created empty; only such flows may write to it.
 */
final class CdcTargetWithQuery implements Rule {

  @Override
  public String id() {
    return "cdc.own-query";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.StreamingTable table && table.query().isPresent()) {
        Optional<Flow> cdc = table.flows().stream().filter(FlowKinds::isCdc).findFirst();
        cdc.map(flow -> ownQuery(site, flow)).ifPresent(found::add);
      }
    }
    return found;
  }

  private Diagnostic ownQuery(Site<Dataset> site, Flow flow) {
    return Diagnostic.error(
            id(),
            flow.origin(),
            "%s has a query of its own, so no %s flow can write to it."
                .formatted(site.name(), FlowKinds.of(flow)))
        .related(site.name() + " is declared here", site.value().origin())
        .hint("leave .from(..) out of " + site.name())
        .hint("or keep it as the source, and apply its changes to a table of another name");
  }
}
