package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key or a sequence of a flow of changes has a type whose values have no order. */
final class CdcOrder implements DatasetRule {

  @Override
  public String id() {
    return "cdc.not-orderable";
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    List<Diagnostic> found = new ArrayList<>();
    for (AnalysedFlow flow : CdcFlows.of(dataset)) {
      Origin origin = flow.flow().orElseThrow().origin();
      for (String key : CdcFlows.keys(flow)) {
        check(dataset, flow, "key", key, origin.at("keys")).ifPresent(found::add);
      }
      Optional<Expr> sequence = CdcFlows.sequence(flow);
      if (sequence.isPresent()
          && sequence.get() instanceof Expr.Column column
          && column.parts().size() == 1) {
        check(dataset, flow, "sequence", column.parts().get(0), place(column, origin))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Diagnostic> check(
      AnalysedDataset dataset, AnalysedFlow flow, String what, String name, Origin origin) {
    return flow.source()
        .find(name)
        .flatMap(AnalysedColumn::type)
        .filter(type -> !isOrderable(type))
        .map(
            type ->
                Diagnostic.error(
                        id(),
                        origin,
                        "The %s `%s` of `%s` is a `%s`, whose values have no order."
                            .formatted(what, name, dataset.name(), SqlType.render(type)))
                    .hint("take a column of a number, a text or a time"));
  }

  private static Origin place(Expr.Column column, Origin flow) {
    return column.origin().isKnown() ? column.origin() : flow;
  }

  private static boolean isOrderable(DataType type) {
    if (type instanceof DataType.Struct struct) {
      return struct.fields().stream().allMatch(field -> isOrderable(field.type()));
    }
    if (type instanceof DataType.ArrayOf array) {
      return isOrderable(array.element());
    }
    return !(type instanceof DataType.MapOf) && type != DataType.Atomic.VARIANT;
  }
}
