package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.Columns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two flows that write one column of a table in types that do not merge. */
final class DifferingFlows implements DatasetRule {

  private static final String ID = "columns.flows-differ";

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
    for (int i = 1; i < dataset.flows().size() && !declared; i++) {
      check(dataset, i, found);
    }
    return found;
  }

  private static void check(AnalysedDataset dataset, int index, List<Diagnostic> found) {
    AnalysedFlow flow = dataset.flows().get(index);
    for (AnalysedColumn column : flow.written().known()) {
      for (AnalysedFlow before : dataset.flows().subList(0, index)) {
        Optional<AnalysedColumn> other = find(before.written(), column.name());
        boolean differs =
            other.isPresent()
                && other.get().type().isPresent()
                && column.type().isPresent()
                && !Merging.fits(other.get().type().get(), column.type().get());
        if (differs) {
          found.add(finding(dataset, flow, column, before, other.get()));
          break;
        }
      }
    }
  }

  private static Optional<AnalysedColumn> find(Columns columns, String name) {
    return columns.find(name);
  }

  private static Origin place(AnalysedFlow flow, AnalysedDataset dataset) {
    return flow.flow()
        .map(Flow::origin)
        .or(() -> flow.query().map(query -> query.origin()))
        .filter(Origin::isKnown)
        .orElse(dataset.dataset().origin());
  }

  private static Diagnostic finding(
      AnalysedDataset dataset,
      AnalysedFlow flow,
      AnalysedColumn column,
      AnalysedFlow before,
      AnalysedColumn other) {
    String type = SqlType.render(other.type().orElseThrow());
    return Diagnostic.error(
            ID,
            place(flow, dataset),
            "Two flows write column `%s` of `%s`, one as %s and this one as %s."
                .formatted(
                    column.name(),
                    dataset.name(),
                    type,
                    SqlType.render(column.type().orElseThrow())))
        .related("the other one is here", place(before, dataset))
        .hint("cast(..) it to %s in this flow, or give it a name of its own".formatted(type));
  }
}
