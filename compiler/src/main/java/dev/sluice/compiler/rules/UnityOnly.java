package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline that does not publish to Unity Catalog uses what only that has.
 *
 * <p>These are row filters, masks, keys, views of the catalog, managed tables, the event log as a
 * table, Python environments, and names of several parts. Views of the catalog also need the
 * default publishing mode, that is a schema and not a target.
 */
final class UnityOnly implements Rule {

  @Override
  public String id() {
    return "unity.needed";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      if (isHive(pipeline)) {
        if (pipeline.eventLog().isPresent()) {
          found.add(error(pipeline, pipeline.origin().at("eventLog"), "The event log as a table"));
        }
        if (pipeline.environment().isPresent()) {
          found.add(
              error(
                  pipeline,
                  pipeline.origin().at("dependencies", "environmentVersion"),
                  "A Python environment"));
        }
      }
    }
    for (Site<Dataset> site : context.datasets()) {
      Pipeline pipeline = site.pipeline().pipeline();
      if (isHive(pipeline)) {
        check(site, pipeline, found);
      } else if (site.value() instanceof Dataset.PersistedView
          && pipeline.publication().orElseThrow() instanceof Publication.UnityTarget) {
        found.add(
            Diagnostic.error(
                    id(),
                    site.value().origin(),
                    "The persisted view %s needs a pipeline that publishes to a schema, not a target."
                        .formatted(site.name()))
                .hint(
                    "publish pipeline `" + pipeline.key() + "` with .publishTo(catalog, schema)"));
      }
    }
    return found;
  }

  private void check(Site<Dataset> site, Pipeline pipeline, List<Diagnostic> found) {
    if (site.value() instanceof Dataset.PersistedView) {
      found.add(error(pipeline, site.value().origin(), "The persisted view " + site.name()));
    }
    if (site.value() instanceof Dataset.ManagedTable) {
      found.add(error(pipeline, site.value().origin(), "The managed table " + site.name()));
    }
    if (site.value() instanceof Dataset.Table table) {
      table
          .spec()
          .rowFilter()
          .map(filter -> error(pipeline, filter.origin(), "The row filter of " + site.name()))
          .ifPresent(found::add);
      GovernanceFunction.masked(table).stream()
          .map(
              column ->
                  error(
                      pipeline,
                      column.origin(),
                      "The mask of column `" + column.name() + "` of " + site.name()))
          .forEach(found::add);
      if (table.spec().schema().isPresent()
          && table.spec().schema().get() instanceof Schema.Columns columns) {
        columns.constraints().stream()
            .map(key -> error(pipeline, key.origin(), "A key of " + site.name()))
            .forEach(found::add);
      }
    }
  }

  /** Whether a pipeline publishes to the old metastore, which it does when it says nothing. */
  static boolean isHive(Pipeline pipeline) {
    return pipeline.publication().isEmpty()
        || pipeline.publication().get() instanceof Publication.Hive;
  }

  private Diagnostic error(Pipeline pipeline, Origin origin, String what) {
    return Diagnostic.error(
            id(),
            origin,
            "%s needs Unity Catalog, but pipeline `%s` does not publish there."
                .formatted(what, pipeline.key()))
        .hint("publish pipeline `" + pipeline.key() + "` with .publishTo(catalog, schema)");
  }
}
