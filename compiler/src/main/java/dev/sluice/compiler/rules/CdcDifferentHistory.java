package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Flows of changes into one table keep different histories.
 *
 * <p>The columns {@code __START_AT} and {@code __END_AT} are there for all rows of a table or for
 * none.
 */
final class CdcDifferentHistory implements Rule {

  @Override
  public String id() {
    return "cdc.different-history";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      List<Flow> cdc =
          Queries.flows(site.value()).stream().filter(flow -> scd(flow).isPresent()).toList();
      for (Flow flow : cdc) {
        Flow first = cdc.get(0);
        if (!name(flow).equals(name(first))) {
          found.add(different(site, flow, first));
        }
      }
    }
    return found;
  }

  private Diagnostic different(Site<Dataset> site, Flow flow, Flow first) {
    return Diagnostic.error(
            id(),
            flow.origin().at("scd"),
            "A flow into %s keeps %s, but another one keeps %s."
                .formatted(site.name(), name(flow), name(first)))
        .related("the other flow is declared here", first.origin())
        .hint("give all flows into " + site.name() + " the same .scd(..)");
  }

  private static Optional<Cdc.Scd> scd(Flow flow) {
    if (flow instanceof Flow.AutoCdc cdc) {
      return Optional.of(cdc.scd());
    }
    return flow instanceof Flow.AutoCdcFromSnapshot snapshot
        ? Optional.of(snapshot.scd())
        : Optional.empty();
  }

  private static String name(Flow flow) {
    Cdc.Scd scd = scd(flow).orElseThrow();
    if (scd instanceof Cdc.Scd.Type1) {
      return "SCD type 1";
    }
    return scd instanceof Cdc.Scd.Type2 ? "SCD type 2" : "two times";
  }
}
