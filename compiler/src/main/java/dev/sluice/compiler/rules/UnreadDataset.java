package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.TableRead;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layer;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing reads a dataset that is there to be read: a temporary view, a private table, or a bronze
 * table beside tables of other layers.
 *
 * <p>What the user's own notebooks and files of the same pipeline read, or Python and SQL by a name
 * in their text, counts as read. A bundle with bronze tables only is one that others read, and a
 * pipeline of views only has a mistake of its own.
 */
final class UnreadDataset implements FitnessRule {

  @Override
  public String id() {
    return "dataset.unread";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Site<Dataset>> candidates =
        context.datasets().stream().filter(site -> kind(site.value()).isPresent()).toList();
    List<Diagnostic> found = new ArrayList<>();
    if (candidates.isEmpty()) {
      return found;
    }
    Set<Dataset> read = read(context);
    List<String> texts =
        candidates.stream().allMatch(c -> read.contains(c.value())) ? List.of() : texts(context);
    boolean refined = context.datasets().stream().anyMatch(site -> isRefined(site.value()));
    for (Site<Dataset> site : candidates) {
      String name = site.value().name().toString();
      boolean used =
          read.contains(site.value())
              || !site.pipeline().pipeline().libraries().isEmpty()
              || makesNothing(site.pipeline())
              || texts.stream().anyMatch(text -> text.contains(name));
      if (!used && (refined || isHidden(site.value()))) {
        found.add(unread(site));
      }
    }
    return found;
  }

  private static Optional<String> kind(Dataset dataset) {
    if (dataset instanceof Dataset.TemporaryView) {
      return Optional.of("temporary view");
    }
    if (dataset instanceof Dataset.Table table && table.spec().isPrivate()) {
      return Optional.of("private table");
    }
    return isBronze(dataset) ? Optional.of("bronze table") : Optional.empty();
  }

  private static boolean makesNothing(PipelineGraph pipeline) {
    return pipeline.sinks().isEmpty()
        && pipeline.datasets().stream().allMatch(Dataset.TemporaryView.class::isInstance);
  }

  private static boolean isHidden(Dataset dataset) {
    return !TableNames.isPublished(dataset);
  }

  private static boolean isBronze(Dataset dataset) {
    return dataset instanceof Dataset.Table
        && Settings.layer(dataset).filter(Layer.BRONZE::equals).isPresent();
  }

  /** Whether it shows that bronze tables are read in this bundle. */
  private static boolean isRefined(Dataset dataset) {
    return Settings.layer(dataset).filter(layer -> layer != Layer.BRONZE).isPresent();
  }

  private static Set<Dataset> read(RuleContext context) {
    Set<Dataset> read = Collections.newSetFromMap(new IdentityHashMap<>());
    OwnTables tables = null;
    for (PipelineGraph pipeline : context.graph().pipelines()) {
      for (TableRead edge : pipeline.reads()) {
        if (edge.table() instanceof Source.OfDataset source) {
          context
              .graph()
              .find(pipeline, source.dataset())
              .map(BundleGraph.Member::dataset)
              .ifPresent(read::add);
        } else if (edge.table() instanceof Source.External source) {
          tables = tables == null ? context.tables(context.targets().get(0)) : tables;
          tables.find(pipeline, source.name()).map(Site::value).ifPresent(read::add);
        }
      }
    }
    return read;
  }

  private static List<String> texts(RuleContext context) {
    List<String> texts = new ArrayList<>();
    for (Site<Query.Sql> site : context.queries(Query.Sql.class)) {
      texts.add(site.value().text().toString());
    }
    for (ModelWalk.Step step : context.all(PythonFunction.class)) {
      UserPython.of((PythonFunction) step.value(), context.files())
          .filter(text -> !texts.contains(text))
          .ifPresent(texts::add);
    }
    return texts;
  }

  private Diagnostic unread(Site<Dataset> site) {
    String kind = kind(site.value()).orElseThrow();
    Diagnostic warning =
        Diagnostic.warning(
            id(), site.value().origin(), "Nothing reads the %s %s.".formatted(kind, site.name()));
    return isHidden(site.value())
        ? warning.hint("read it, or leave it out: nobody outside the pipeline can see it")
        : warning
            .hint("read it where its rows are refined, or leave it out")
            .hint("if others read it, say .suppress(\"" + id() + "\", \"who reads it\")");
  }
}
