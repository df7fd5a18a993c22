package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.util.List;

/** A table with history whose sequence is a struct: so is the time of each state. */
final class CdcStructSequence implements DatasetRule {

  @Override
  public String id() {
    return "cdc.struct-sequence";
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    return CdcFlows.of(dataset).stream()
        .filter(
            flow ->
                flow.written()
                    .find("__START_AT")
                    .flatMap(AnalysedColumn::type)
                    .filter(DataType.Struct.class::isInstance)
                    .isPresent())
        .map(
            flow ->
                Diagnostic.info(
                        id(),
                        place(flow),
                        "The sequence of `%s` is a struct, and so are `__START_AT` and `__END_AT`."
                            .formatted(dataset.name()))
                    .hint("compare a field of it, such as `__START_AT.<field>`"))
        .toList();
  }

  private static Origin place(AnalysedFlow flow) {
    return CdcFlows.sequence(flow)
        .filter(Expr.Call.class::isInstance)
        .map(call -> ((Expr.Call) call).origin())
        .filter(Origin::isKnown)
        .orElse(flow.flow().orElseThrow().origin());
  }
}
