package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dataset reads another that was declared, but never added to a pipeline.
 *
 * <p>The platform would take its name for that of a table outside the pipeline, which does not
 * exist. Foreign keys count as reads.
 */
final class UnknownDataset implements Rule {

  @Override
  public String id() {
    return "dataset.unknown";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Map<String, Diagnostic> found = new LinkedHashMap<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.OfDataset source) {
        check(context, site, source.dataset(), site.value().origin(), "reads", found);
      }
    }
    for (Site<Dataset> site : context.datasets()) {
      for (TableConstraint.ForeignKey key : foreignKeys(site.value())) {
        if (key.references() instanceof Source.OfDataset source) {
          check(context, site, source.dataset(), key.origin(), "has a foreign key to", found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  static List<TableConstraint.ForeignKey> foreignKeys(Dataset dataset) {
    List<TableConstraint.ForeignKey> keys = new ArrayList<>();
    if (dataset instanceof Dataset.Table table
        && table.spec().schema().isPresent()
        && table.spec().schema().get() instanceof Schema.Columns columns) {
      for (TableConstraint constraint : columns.constraints()) {
        if (constraint instanceof TableConstraint.ForeignKey key) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /** One finding for each missing dataset of a pipeline: its other readers are the same mistake. */
  private void check(
      RuleContext context,
      Site<?> site,
      Dataset read,
      Origin origin,
      String verb,
      Map<String, Diagnostic> found) {
    if (context.graph().find(site.pipeline(), read).isPresent()) {
      return;
    }
    String key = site.pipeline().pipeline().key() + "\n" + read.name();
    found.merge(
        key,
        unknown(site, read, origin, verb),
        (first, second) -> first.related(site.name() + " " + verb + " it too", origin));
  }

  private Diagnostic unknown(Site<?> site, Dataset read, Origin origin, String verb) {
    PipelineGraph pipeline = site.pipeline();
    Optional<Dataset> namesake =
        pipeline.datasets().stream().filter(d -> d.name().equals(read.name())).findFirst();
    if (namesake.isPresent()) {
      return Diagnostic.error(
              id(),
              origin,
              "%s %s a `%s` that differs from the `%s` in pipeline `%s`."
                  .formatted(
                      site.name(), verb, read.name(), read.name(), pipeline.pipeline().key()))
          .related("what it reads is declared here", read.origin())
          .related("what the pipeline contains is declared here", namesake.get().origin())
          .hint(
              "declare `"
                  + read.name()
                  + "` once, and use that value for the read and for .add(..)");
    }
    return Diagnostic.error(
            id(),
            origin,
            "%s %s `%s`, which pipeline `%s` does not contain."
                .formatted(site.name(), verb, read.name(), pipeline.pipeline().key()))
        .related("`" + read.name() + "` is declared here", read.origin())
        .hint("add `" + read.name() + "` to the pipeline with .add(..)")
        .hint(
            "if it lives outside the bundle, read it with external(\"catalog.schema."
                + read.name()
                + "\")");
  }
}
