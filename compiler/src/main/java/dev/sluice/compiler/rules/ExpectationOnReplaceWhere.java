package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import java.util.List;

/**
 * A table that REPLACE WHERE fills has expectations.
 *
 * <p>The platform does not support them there.
 */
final class ExpectationOnReplaceWhere implements Rule {

  @Override
  public String id() {
    return "expectation.replace-where";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.datasets().stream()
        .filter(site -> !site.value().expectations().isEmpty())
        .filter(
            site ->
                Queries.flows(site.value()).stream()
                    .anyMatch(flow -> flow instanceof Flow.ReplaceWhere))
        .map(this::unsupported)
        .toList();
  }

  private Diagnostic unsupported(Site<Dataset> site) {
    return Diagnostic.error(
            id(),
            site.value().expectations().get(0).origin(),
            "%s is filled with REPLACE WHERE, so it cannot have expectations."
                .formatted(site.name()))
        .related(site.name() + " is declared here", site.value().origin())
        .hint("put the expectations on a view(..), and let the flow read that");
  }
}
