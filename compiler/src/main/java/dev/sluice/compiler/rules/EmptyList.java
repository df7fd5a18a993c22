package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A list is empty that must not be.
 *
 * <p>Such as the columns of a clustering, of a selection or of a join: the platform refuses most of
 * them, and takes others for "all".
 */
final class EmptyList implements Rule {

  @Override
  public String id() {
    return "list.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.Table table) {
        Layout layout = table.spec().layout();
        if (layout instanceof Layout.Partitioned it && it.columns().isEmpty()) {
          found.add(error(it.origin(), site, "partitionBy(..)"));
        } else if (layout instanceof Layout.Clustered it
            && it.columns().isEmpty()
            && !it.automatic()) {
          found.add(error(it.origin(), site, "clusterBy(..)"));
        }
      }
    }
    for (Site<Query> site : context.queries()) {
      EmptyQueryList.of(site.value())
          .map(word -> error(site.value().origin(), site, word))
          .ifPresent(found::add);
    }
    for (Site<Flow> site : context.flows()) {
      EmptyFlowList.of(site.value()).stream()
          .map(word -> error(site.value().origin().at(word.replace("(..)", "")), site, word))
          .forEach(found::add);
    }
    for (ModelWalk.Step step : context.all(Expr.In.class)) {
      if (((Expr.In) step.value()).values().isEmpty()) {
        found.add(
            Diagnostic.error(
                    id(), step.origin(), "in(..)%s has no values.".formatted(TextPlaces.of(step)))
                .hint("name at least one value, or leave the condition out"));
      }
    }
    return found;
  }

  private Diagnostic error(Origin origin, Site<?> site, String word) {
    return Diagnostic.error(id(), origin, "%s of %s names no columns.".formatted(word, site.name()))
        .hint("name at least one column, or leave " + word + " out");
  }
}
