package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import java.util.List;

/**
 * Truncates are applied to a table that keeps history.
 *
 * <p>The platform knows {@code apply_as_truncates} for SCD type 1 only.
 */
final class CdcTruncates implements Rule {

  @Override
  public String id() {
    return "cdc.truncates";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.flows(Flow.AutoCdc.class).stream()
        .filter(site -> site.value().applyAsTruncates().isPresent())
        .filter(site -> !(site.value().scd() instanceof Cdc.Scd.Type1))
        .map(
            site ->
                Diagnostic.error(
                        id(),
                        site.value().origin().at("scd"),
                        "The flow into %s applies truncates, which only SCD type 1 does."
                            .formatted(site.name()))
                    .hint("use .scd(type1())")
                    .hint("or leave the truncates out"))
        .toList();
  }
}
