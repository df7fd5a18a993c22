package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.QualifiedName;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.compiler.graph.TableRead;
import dev.sluice.model.Dataset;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The datasets of a bundle by their full names in one target, and who reads them: by value, and
 * through {@code external} names that are theirs.
 */
final class OwnTables {

  private final RuleContext context;
  private final ResolvedNames names;
  private final Map<String, Site<Dataset>> published = new HashMap<>();
  private final Map<String, Site<Dataset>> inside = new HashMap<>();
  private final IdentityHashMap<Dataset, List<Dataset>> edges = new IdentityHashMap<>();
  private boolean external;

  private OwnTables(RuleContext context, ResolvedNames names) {
    this.context = context;
    this.names = names;
    for (Site<Dataset> site : context.datasets()) {
      String key = TableNames.key(names, site.pipeline(), site.value());
      inside.putIfAbsent(inside(site.pipeline(), key), site);
      if (TableNames.isPublished(site.value())) {
        published.putIfAbsent(key, site);
      }
    }
    for (Site<Dataset> site : context.datasets()) {
      edges.put(site.value(), reads(site));
    }
  }

  static OwnTables of(RuleContext context, ResolvedNames names) {
    return new OwnTables(context, names);
  }

  /** The dataset of the bundle that a name means which a pipeline reads. */
  Optional<Site<Dataset>> find(PipelineGraph reader, Text name) {
    QualifiedName full = TableNames.name(names, reader, name);
    Site<Dataset> own = inside.get(inside(reader, full.key()));
    return own != null ? Optional.of(own) : Optional.ofNullable(published.get(full.key()));
  }

  /** The circles that datasets are in; none unless names are read that are the bundle's own. */
  Optional<Circles<Dataset>> circles() {
    return external
        ? Optional.of(Circles.of(context.datasets().stream().map(Site::value).toList(), edges::get))
        : Optional.empty();
  }

  private List<Dataset> reads(Site<Dataset> site) {
    List<Dataset> read = new ArrayList<>();
    for (TableRead edge : site.pipeline().reads(site.value())) {
      if (edge.table() instanceof Source.OfDataset source) {
        context
            .graph()
            .find(site.pipeline(), source.dataset())
            .ifPresent(member -> read.add(member.dataset()));
      } else if (edge.table() instanceof Source.External source) {
        find(site.pipeline(), source.name())
            .ifPresent(
                found -> {
                  external = true;
                  read.add(found.value());
                });
      }
    }
    return read;
  }

  private static String inside(PipelineGraph pipeline, String key) {
    return pipeline.pipeline().key() + "\n" + key;
  }
}
