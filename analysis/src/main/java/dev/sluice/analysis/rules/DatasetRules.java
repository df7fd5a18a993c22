package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** All rules over analysed datasets. */
public final class DatasetRules {

  private static final List<DatasetRule> ALL =
      List.of(
          new CdcColumnsMissing(),
          new CdcHistoryColumns(),
          new CdcOrder(),
          new DeclaredColumns(),
          new DifferingFlows(),
          new FullRefresh(),
          new LayoutColumns(),
          new RepeatedColumn(),
          new UnnamedColumns());

  private DatasetRules() {}

  /** What all of them find. */
  public static List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    ALL.forEach(rule -> found.addAll(rule.check(dataset)));
    return found;
  }
}
