package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two columns of one name, where only Spark knows what a query gives: SQL text for the most part.
 */
final class RepeatedColumn implements DatasetRule {

  @Override
  public String id() {
    return "column.duplicate";
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    if (dataset.dataset() instanceof Dataset.TemporaryView) {
      return found;
    }
    for (AnalysedFlow flow : dataset.flows()) {
      if (!flow.sound()) {
        continue; // a join without its condition has columns twice that are not the mistake
      }
      Set<String> twice = twice(flow.source().known());
      if (!twice.isEmpty() && flow.query().isPresent()) {
        found.add(
            Diagnostic.error(
                    "column.duplicate",
                    flow.query().get().origin(),
                    "What is written to `%s` has %s %s twice."
                        .formatted(
                            dataset.name(),
                            twice.size() == 1 ? "the column" : "the columns",
                            Messages.all(twice)))
                .hint("give one of them another name, or leave it out"));
      }
    }
    return found;
  }

  private static Set<String> twice(List<AnalysedColumn> columns) {
    Set<String> seen = new TreeSet<>();
    Set<String> twice = new TreeSet<>();
    for (AnalysedColumn column : columns) {
      if (!seen.add(column.name().toLowerCase(Locale.ROOT))) {
        twice.add(column.name());
      }
    }
    return twice;
  }
}
