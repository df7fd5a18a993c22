package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Dataset.RefreshPolicy;
import java.util.ArrayList;
import java.util.List;

/** A materialized view that is to be refreshed incrementally, and has expectations. */
final class FullRefresh implements DatasetRule {

  private static final String ID = "expectations.full-refresh";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    boolean serverless =
        dataset
            .pipeline()
            .pipeline()
            .compute()
            .filter(Compute.Serverless.class::isInstance)
            .isPresent();
    if (serverless
        && dataset.dataset() instanceof Dataset.MaterializedView view
        && !view.expectations().isEmpty()) {
      view.refreshPolicy()
          .filter(policy -> asks(policy))
          .ifPresent(policy -> found.add(finding(view, policy)));
    }
    return found;
  }

  private static boolean asks(RefreshPolicy policy) {
    return policy == RefreshPolicy.INCREMENTAL || policy == RefreshPolicy.INCREMENTAL_STRICT;
  }

  private static Diagnostic finding(Dataset.MaterializedView view, RefreshPolicy policy) {
    return new Diagnostic(
        ID,
        policy == RefreshPolicy.INCREMENTAL_STRICT ? Severity.ERROR : Severity.WARNING,
        "`%s` is to be refreshed incrementally, but has expectations, with which the platform"
                .formatted(view.name())
            + " computes all of it anew.",
        view.expectations().get(0).origin(),
        List.of(),
        List.of("put the expectations on what it reads, or leave refreshPolicy(..) out"));
  }
}
