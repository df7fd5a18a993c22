package dev.sluice.compiler.rules;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.ColumnNames;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What rules look at: the bundle, and what is in it as lists, which are made once for all rules.
 */
public final class RuleContext {

  private final BundleGraph graph;
  private final CompilerOptions options;
  private final ProjectFiles files;
  private final List<ResolvedNames> targets;
  private final List<Site<Dataset>> datasets = new ArrayList<>();
  private final List<Site<Sink>> sinks = new ArrayList<>();
  private final List<Site<Flow>> flows = new ArrayList<>();
  private final List<Site<Query>> queries = new ArrayList<>();
  private final IdentityHashMap<ResolvedNames, OwnTables> tables = new IdentityHashMap<>();
  private Optional<ColumnNames> columns = Optional.empty();
  private Optional<ModelIndex> index = Optional.empty();

  public RuleContext(BundleGraph graph, CompilerOptions options, ProjectFiles files) {
    this.graph = requireNonNull(graph, "graph");
    this.options = requireNonNull(options, "options");
    this.files = requireNonNull(files, "files");
    this.targets = ResolvedNames.all(graph.bundle());
    for (PipelineGraph pipeline : graph.pipelines()) {
      for (Dataset dataset : pipeline.datasets()) {
        Site<Dataset> site = new Site<>(pipeline, new Reader.OfDataset(dataset), dataset);
        datasets.add(site);
        add(site, Queries.roots(dataset));
      }
      for (Sink sink : pipeline.sinks()) {
        Site<Sink> site = new Site<>(pipeline, new Reader.OfSink(sink), sink);
        sinks.add(site);
        List<Query> roots = new ArrayList<>();
        sink.flows().forEach(flow -> roots.addAll(Queries.roots(flow)));
        add(site, roots);
      }
    }
  }

  private void add(Site<?> site, List<Query> roots) {
    site.reader().flows().forEach(flow -> flows.add(site.with(flow)));
    Queries.all(roots).forEach(query -> queries.add(site.with(query)));
  }

  /** The bundle's graph. */
  public BundleGraph graph() {
    return graph;
  }

  /** What the user chose. */
  public CompilerOptions options() {
    return options;
  }

  /** The files of the user's project. */
  public ProjectFiles files() {
    return files;
  }

  Bundle bundle() {
    return graph.bundle();
  }

  List<Pipeline> pipelines() {
    return bundle().pipelines();
  }

  /** The names in each target; never empty. */
  List<ResolvedNames> targets() {
    return targets;
  }

  /** All datasets, by pipeline, what is read before what reads it. */
  List<Site<Dataset>> datasets() {
    return datasets;
  }

  List<Site<Sink>> sinks() {
    return sinks;
  }

  /** All flows of datasets and sinks. */
  List<Site<Flow>> flows() {
    return flows;
  }

  /** All operators of all queries, each once for each dataset or sink that contains it. */
  List<Site<Query>> queries() {
    return queries;
  }

  /** All operators of one kind. */
  <Q extends Query> List<Site<Q>> queries(Class<Q> kind) {
    List<Site<Q>> found = new ArrayList<>();
    for (Site<Query> site : queries) {
      if (kind.isInstance(site.value())) {
        found.add(site.with(kind.cast(site.value())));
      }
    }
    return found;
  }

  /** All flows of one kind. */
  <F extends Flow> List<Site<F>> flows(Class<F> kind) {
    List<Site<F>> found = new ArrayList<>();
    for (Site<Flow> site : flows) {
      if (kind.isInstance(site.value())) {
        found.add(site.with(kind.cast(site.value())));
      }
    }
    return found;
  }

  /** The columns of all queries. */
  synchronized ColumnNames columns() {
    if (columns.isEmpty()) {
      columns = Optional.of(ColumnNames.of(graph));
    }
    return columns.get();
  }

  /** The datasets by their full names in one of the targets. */
  OwnTables tables(ResolvedNames names) {
    return tables.computeIfAbsent(names, key -> OwnTables.of(this, key));
  }

  /** All values of one of the kinds that {@link ModelIndex} collects, wherever they stand. */
  synchronized List<ModelWalk.Step> all(Class<?> kind) {
    if (index.isEmpty()) {
      index = Optional.of(ModelIndex.of(bundle()));
    }
    return index.get().all(kind);
  }
}
