package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The declared schema of a table that changes are applied to lacks columns of the source. */
final class CdcColumnsMissing implements DatasetRule {

  @Override
  public String id() {
    return "cdc.columns-missing";
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    Optional<Schema> schema = CdcFlows.schema(dataset);
    List<Diagnostic> found = new ArrayList<>();
    if (schema.isEmpty() || dataset.columns().open()) {
      return found;
    }
    for (AnalysedFlow flow : CdcFlows.of(dataset)) {
      List<String> missing =
          flow.written().names().stream()
              .filter(name -> !name.startsWith("_") && dataset.columns().find(name).isEmpty())
              .toList();
      if (!missing.isEmpty()) {
        found.add(
            Diagnostic.warning(
                    id(),
                    schema.get().origin(),
                    "The schema of `%s` lacks %s, which the flow of changes writes."
                        .formatted(dataset.name(), Messages.all(missing)))
                .hint("add " + (missing.size() == 1 ? "it" : "them") + " to the schema")
                .hint("or leave them out of the flow with .exceptColumns(..)"));
        break;
      }
    }
    return found;
  }
}
