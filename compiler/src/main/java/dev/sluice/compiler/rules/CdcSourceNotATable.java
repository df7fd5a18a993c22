package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The source of a flow of changes is more than a table or a view.
 *
 * <p>The platform takes the source by its name: neither a query nor reader options fit in.
 */
final class CdcSourceNotATable implements Rule {

  @Override
  public String id() {
    return "cdc.source-not-a-table";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : context.flows()) {
      if (FlowKinds.isCdc(site.value())) {
        site.value()
            .query()
            .flatMap(CdcSourceNotATable::mistake)
            .map(mistake -> notATable(site, mistake))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> mistake(Query source) {
    if (!(source instanceof Query.Read read && read.source() instanceof Source.Table table)) {
      return Optional.of("is a query, but it has to be a table or a view");
    }
    boolean options =
        table instanceof Source.OfDataset dataset
            ? !dataset.options().isEmpty()
            : table instanceof Source.External external && !external.options().isEmpty();
    return options
        ? Optional.of("is read with options, which such a flow has no place for")
        : Optional.empty();
  }

  private Diagnostic notATable(Site<Flow> site, String mistake) {
    return Diagnostic.error(
            id(),
            site.value().query().map(Query::origin).orElse(site.value().origin()),
            "The source of the %s flow into %s %s."
                .formatted(FlowKinds.of(site.value()), site.name(), mistake))
        .hint(
            "declare a view(..) from the query, add it to the pipeline, and use it as the source");
  }
}
