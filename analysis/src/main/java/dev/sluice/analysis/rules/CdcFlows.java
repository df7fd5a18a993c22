package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Schema;
import java.util.List;
import java.util.Optional;

/** What the rules about flows of changes ask. */
final class CdcFlows {

  private CdcFlows() {}

  /** The flows of a dataset that apply changes or snapshots. */
  static List<AnalysedFlow> of(AnalysedDataset dataset) {
    return dataset.flows().stream().filter(flow -> scd(flow).isPresent()).toList();
  }

  /** How a flow keeps what was; absent for one of another kind. */
  static Optional<Cdc.Scd> scd(AnalysedFlow flow) {
    Flow model = flow.flow().orElse(null);
    if (model instanceof Flow.AutoCdc cdc) {
      return Optional.of(cdc.scd());
    }
    return model instanceof Flow.AutoCdcFromSnapshot snapshot
        ? Optional.of(snapshot.scd())
        : Optional.empty();
  }

  /** The sequence of a flow of changes. */
  static Optional<Expr> sequence(AnalysedFlow flow) {
    return flow.flow()
        .filter(Flow.AutoCdc.class::isInstance)
        .map(each -> ((Flow.AutoCdc) each).sequenceBy());
  }

  /** The keys of a flow. */
  static List<String> keys(AnalysedFlow flow) {
    Flow model = flow.flow().orElse(null);
    if (model instanceof Flow.AutoCdc cdc) {
      return cdc.keys();
    }
    return model instanceof Flow.AutoCdcFromSnapshot snapshot ? snapshot.keys() : List.of();
  }

  /** The declared schema of a table. */
  static Optional<Schema> schema(AnalysedDataset dataset) {
    return dataset.dataset() instanceof Dataset.Table table
        ? table.spec().schema()
        : Optional.empty();
  }
}
