package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names and, where they are declared, the types of the columns of every query of a bundle. */
public final class ColumnNames {

  private final BundleGraph graph;
  private final IdentityHashMap<Dataset, Optional<Columns>> datasets = new IdentityHashMap<>();
  private final IdentityHashMap<Query, Optional<Columns>> queries = new IdentityHashMap<>();

  private ColumnNames(BundleGraph graph) {
    this.graph = graph;
    DatasetColumns cases = new DatasetColumns(this::of);
    for (BundleGraph.Member member : graph.members()) {
      fill(member.pipeline(), Queries.roots(member.dataset()));
      datasets.put(member.dataset(), member.dataset().accept(cases));
    }
    for (PipelineGraph pipeline : graph.pipelines()) {
      pipeline.sinks().forEach(sink -> sink.flows().forEach(f -> fill(pipeline, Queries.roots(f))));
    }
  }

  /** Follows all columns of a bundle, in one pass over its datasets in their order. */
  public static ColumnNames of(BundleGraph graph) {
    return new ColumnNames(graph);
  }

  /** The columns of a dataset of the bundle; absent when they are not known. */
  public Optional<Columns> of(Dataset dataset) {
    return datasets.getOrDefault(dataset, Optional.empty());
  }

  /** The columns of a query of the bundle; absent when they are not known. */
  public Optional<Columns> of(Query query) {
    return queries.getOrDefault(query, Optional.empty());
  }

  /**
   * Why the columns of a query are not known: from the query down through datasets to the first
   * operator whose inputs are all known.
   */
  public List<Query> path(Query query) {
    List<Query> path = new ArrayList<>();
    Set<Query> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<Query> unknown = Optional.of(query);
    while (unknown.isPresent()) {
      path.add(unknown.get());
      seen.add(unknown.get());
      unknown =
          inputs(unknown.get()).stream()
              .filter(input -> of(input).isEmpty() && !seen.contains(input))
              .findFirst();
    }
    return path;
  }

  /** The inputs of an operator; those of a read are the queries of what it reads. */
  private List<Query> inputs(Query query) {
    if (query instanceof Query.Read read && read.source() instanceof Source.OfDataset source) {
      return graph
          .ownerOf(source.dataset())
          .flatMap(owner -> owner.find(source.dataset()))
          .map(Dataset::queries)
          .orElse(List.of());
    }
    return query.inputs();
  }

  private void fill(PipelineGraph pipeline, List<Query> roots) {
    QueryColumns cases =
        new QueryColumns(
            this::of, value -> graph.find(pipeline, value).flatMap(member -> of(member.dataset())));
    for (Query query : Queries.all(roots)) {
      if (!queries.containsKey(query)) {
        queries.put(query, query.accept(cases));
      }
    }
  }
}
