package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * A flow of changes names the columns to update per row, and something that excludes it.
 *
 * <p>{@code columns_to_update} already says which columns a change leaves alone, so NULLs cannot
 * say it too, and the bitemporal form does not know it.
 */
final class CdcColumnsToUpdate implements Rule {

  @Override
  public String id() {
    return "cdc.columns-to-update";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow.AutoCdc> site : context.flows(Flow.AutoCdc.class)) {
      Flow.AutoCdc flow = site.value();
      if (flow.columnsToUpdate().isEmpty()) {
        continue;
      }
      if (!(flow.ignoreNullUpdates() instanceof Cdc.IgnoreNulls.Never)) {
        found.add(error(site, "ignores NULLs", "leave .ignoreNullUpdates..(..) out"));
      }
      if (flow.scd() instanceof Cdc.Scd.Bitemporal) {
        found.add(error(site, "is bitemporal", "use .scd(type1()) or .scd(type2())"));
      }
    }
    return found;
  }

  private Diagnostic error(Site<Flow.AutoCdc> site, String other, String hint) {
    return Diagnostic.error(
            id(),
            site.value().origin().at("columnsToUpdate"),
            "The flow into %s has columnsToUpdate and %s, which exclude each other."
                .formatted(site.name(), other))
        .hint(hint)
        .hint("or leave .columnsToUpdate(..) out");
  }
}
