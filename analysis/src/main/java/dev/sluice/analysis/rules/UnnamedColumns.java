package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;

/**
 * Computed columns of SQL text that have no name: Spark makes one up from the expression, with
 * characters that tables refuse.
 */
final class UnnamedColumns implements DatasetRule {

  @Override
  public String id() {
    return "column.unnamed";
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    if (!(dataset.dataset() instanceof Dataset.Table table) || table.spec().schema().isPresent()) {
      return found;
    }
    for (AnalysedFlow flow : dataset.flows()) {
      List<String> unnamed =
          flow.written().known().stream()
              .map(AnalysedColumn::name)
              .filter(UnnamedColumns::isMadeUp)
              .toList();
      if (!unnamed.isEmpty() && flow.sound() && flow.query().isPresent()) {
        found.add(
            Diagnostic.error(
                    id(),
                    flow.query().get().origin(),
                    "What is written to `%s` has %s without a name, which Spark calls %s."
                        .formatted(
                            dataset.name(),
                            unnamed.size() == 1 ? "a column" : "columns",
                            Messages.all(unnamed)))
                .hint("name it in the SQL with AS"));
      }
    }
    return found;
  }

  /** A name that nobody would write. */
  private static boolean isMadeUp(String name) {
    return name.contains("(") && name.contains(")");
  }
}
