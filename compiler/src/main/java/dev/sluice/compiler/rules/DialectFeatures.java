package dev.sluice.compiler.rules;

import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A feature is used that the chosen dialect of Python lacks.
 *
 * <p>The module {@code dlt} of older workspaces has no managed tables, no update and no replace
 * flows and no refresh policies; the current one has no Spark settings for views, and no private
 * tables that flows feed.
 */
final class DialectFeatures implements Rule {

  @Override
  public String id() {
    return "dialect.lacks-feature";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return switch (context.options().dialect()) {
      case PIPELINES -> pipelines(context);
      case DLT -> dlt(context);
    };
  }

  private List<Diagnostic> pipelines(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.TemporaryView view && !view.sparkConf().isEmpty()) {
        found.add(
            error(
                    Dialect.PIPELINES,
                    "The view " + site.name() + " has Spark settings",
                    view.origin().at("sparkConf"))
                .hint("put the settings on the table that reads " + site.name())
                .hint("or compile with --dialect dlt"));
      }
      if (site.value() instanceof Dataset.StreamingTable table
          && table.spec().isPrivate()
          && table.query().isEmpty()) {
        found.add(
            error(
                    Dialect.PIPELINES,
                    "The table " + site.name() + " is private and fed by flows",
                    table.origin().at("private_"))
                .hint("leave .private_() out")
                .hint("or give it a query with .from(..) instead of flows"));
      }
    }
    return found;
  }

  private List<Diagnostic> dlt(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.ManagedTable table) {
        found.add(dlt(site.name() + " is a managed table", table.origin()));
      }
      if (site.value() instanceof Dataset.MaterializedView view
          && view.refreshPolicy().isPresent()) {
        found.add(dlt(site.name() + " has a refresh policy", view.origin().at("refreshPolicy")));
      }
    }
    for (Site<Flow> site : context.flows()) {
      Flow flow = site.value();
      boolean managed =
          site.reader() instanceof Reader.OfDataset reader
              && reader.dataset() instanceof Dataset.ManagedTable;
      if (!managed && (FlowKinds.isReplace(flow) || flow instanceof Flow.Update)) {
        found.add(
            dlt("A flow into " + site.name() + " is of kind " + FlowKinds.of(flow), flow.origin()));
      }
    }
    return found;
  }

  private Diagnostic dlt(String use, Origin origin) {
    return error(Dialect.DLT, use, origin).hint("compile with --dialect pipelines");
  }

  private Diagnostic error(Dialect dialect, String use, Origin origin) {
    String name =
        switch (dialect) {
          case PIPELINES -> "pipelines";
          case DLT -> "dlt";
        };
    return Diagnostic.error(
        id(), origin, "%s, which the dialect `%s` does not have.".formatted(use, name));
  }
}
