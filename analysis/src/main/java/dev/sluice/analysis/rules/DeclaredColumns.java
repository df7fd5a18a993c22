package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table whose schema is declared, and a query that gives it other columns or other types. */
final class DeclaredColumns implements DatasetRule {

  private static final String ID = "columns.declared";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    boolean declared =
        dataset.dataset() instanceof Dataset.Table table
            && table.spec().schema().isPresent()
            && !dataset.columns().open();
    if (declared) {
      dataset.flows().forEach(flow -> check(dataset, flow, found));
    }
    return found;
  }

  private static void check(AnalysedDataset dataset, AnalysedFlow flow, List<Diagnostic> found) {
    boolean changes =
        flow.flow()
            .filter(
                each -> each instanceof Flow.AutoCdc || each instanceof Flow.AutoCdcFromSnapshot)
            .isPresent();
    for (AnalysedColumn column : flow.written().known()) {
      Optional<AnalysedColumn> declared = dataset.columns().find(column.name());
      if (column.name().startsWith("_")) {
        continue; // the platform's own, which have rules of their own
      }
      if (declared.isEmpty()) {
        if (!changes) {
          found.add(undeclared(dataset, column, place(dataset, flow)));
        }
      } else if (declared.get().type().isPresent()
          && column.type().isPresent()
          && !Merging.fits(declared.get().type().get(), column.type().get())) {
        found.add(otherType(dataset, declared.get(), column, place(dataset, flow)));
      }
    }
  }

  private static Origin place(AnalysedDataset dataset, AnalysedFlow flow) {
    return flow.flow()
        .map(Flow::origin)
        .or(() -> flow.query().map(query -> query.origin()))
        .filter(Origin::isKnown)
        .orElse(dataset.dataset().origin());
  }

  private static Origin place(AnalysedColumn column, Origin otherwise) {
    return column.origin().isKnown() ? column.origin() : otherwise;
  }

  private static Diagnostic undeclared(
      AnalysedDataset dataset, AnalysedColumn column, Origin place) {
    Diagnostic finding =
        Diagnostic.error(
                ID,
                place(column, place),
                "The query of `%s` gives column `%s`, which the declared schema does not have."
                    .formatted(dataset.name(), column.name()))
            .related("the schema is declared here", schema(dataset));
    return Messages.didYouMean(finding, column.name(), dataset.columns().names())
        .hint("declare it too, or leave it out of the query with drop(..)");
  }

  private static Diagnostic otherType(
      AnalysedDataset dataset, AnalysedColumn declared, AnalysedColumn column, Origin place) {
    String type = SqlType.render(declared.type().orElseThrow());
    return Diagnostic.error(
            ID,
            place(column, place),
            "The query of `%s` gives column `%s` as %s, but the declared schema has it as %s."
                .formatted(
                    dataset.name(),
                    column.name(),
                    SqlType.render(column.type().orElseThrow()),
                    type))
        .related("it is declared here", declared.origin())
        .hint("cast(..) it to %s in the query, or declare it as what it is".formatted(type));
  }

  private static Origin schema(AnalysedDataset dataset) {
    return dataset.columns().known().stream()
        .map(AnalysedColumn::origin)
        .filter(Origin::isKnown)
        .findFirst()
        .orElse(dataset.dataset().origin());
  }
}
