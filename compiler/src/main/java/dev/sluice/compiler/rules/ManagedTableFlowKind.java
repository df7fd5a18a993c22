package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * A managed table is fed by a flow that it does not take.
 *
 * <p>It takes appends and REPLACE USING. The platform refuses changes with {@code
 * MANAGED_TABLE_DOES_NOT_SUPPORT_CDC}, and REPLACE WHERE likewise.
 */
final class ManagedTableFlowKind implements Rule {

  @Override
  public String id() {
    return "managed-table.flow-kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.ManagedTable table) {
        table.flows().stream()
            .filter(flow -> FlowKinds.isCdc(flow) || flow instanceof Flow.ReplaceWhere)
            .map(flow -> refused(site, flow))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Diagnostic refused(Site<Dataset> site, Flow flow) {
    return Diagnostic.error(
            id(),
            flow.origin(),
            "The managed table %s takes no flow of kind %s."
                .formatted(site.name(), FlowKinds.of(flow)))
        .related(site.name() + " is declared here", site.value().origin())
        .hint("declare " + site.name() + " with streamingTable(..) instead");
  }
}
