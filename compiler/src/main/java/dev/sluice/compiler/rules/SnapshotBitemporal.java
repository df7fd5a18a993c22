package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import java.util.List;

/**
 * Snapshots are kept in two times.
 *
 * <p>A snapshot says nothing of when its rows became known; the platform stores snapshots as SCD
 * type 1 or 2.
 */
final class SnapshotBitemporal implements Rule {

  @Override
  public String id() {
    return "cdc.bitemporal-snapshot";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.flows(Flow.AutoCdcFromSnapshot.class).stream()
        .filter(site -> site.value().scd() instanceof Cdc.Scd.Bitemporal)
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin().at("scd"),
                        "The snapshots into %s are bitemporal, which only AUTO CDC can be."
                            .formatted(site.name()))
                    .hint("use .scd(type1()) or .scd(type2())"))
        .toList();
  }
}
