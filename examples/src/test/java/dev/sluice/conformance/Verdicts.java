package dev.sluice.conformance;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedExpectation;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.Knowledge;
import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What analysis says of a pipeline, in the form in which the oracle says it. */
final class Verdicts {

  private Verdicts() {}

  /** The datasets of one pipeline, and its expectations. */
  static Map<String, Object> of(Analysed analysed, String pipeline) {
    Map<String, Object> datasets = new TreeMap<>();
    List<Object> expectations = new ArrayList<>();
    for (AnalysedDataset dataset : analysed.datasets()) {
      if (!dataset.pipeline().pipeline().key().equals(pipeline)) {
        continue;
      }
      boolean known = dataset.knowledge() == Knowledge.KNOWN;
      datasets.put(
          dataset.name(),
          Trees.object(
              "schema",
              known ? columns(dataset.columns().known()) : null,
              "streaming",
              dataset.streaming(),
              "sound",
              dataset.flows().stream().allMatch(AnalysedFlow::sound)));
      for (AnalysedExpectation expectation : dataset.expectations()) {
        expectations.add(
            Trees.object(
                "dataset",
                dataset.name(),
                "name",
                expectation.expectation().name(),
                "valid",
                expectation.valid()));
      }
    }
    return Trees.object("datasets", datasets, "expectations", expectations);
  }

  private static List<List<String>> columns(List<AnalysedColumn> columns) {
    return columns.stream()
        .map(column -> List.of(column.name(), text(column.type().orElseThrow())))
        .toList();
  }

  private static String text(DataType type) {
    return type instanceof DataType.Named named
        ? named.ddl().toLowerCase(Locale.ROOT)
        : TypeText.of(type);
  }
}
