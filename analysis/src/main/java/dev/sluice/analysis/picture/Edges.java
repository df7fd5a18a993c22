package dev.sluice.analysis.picture;

import static java.util.Comparator.comparing;

import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.picture.Node.Link;
import dev.sluice.analysis.picture.Picture.Edge;
import dev.sluice.analysis.picture.Picture.Mode;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edges that lead to a dataset or a sink. */
final class Edges {

  static final Comparator<Link> LINKS =
      comparing(Link::how).thenComparing(Link::node).thenComparing(Link::column);

  private final NodeIds ids;
  private final Outside outside;
  private final BundleGraph graph;

  Edges(NodeIds ids, Outside outside, BundleGraph graph) {
    this.ids = ids;
    this.outside = outside;
    this.graph = graph;
  }

  List<Edge> into(String to, List<AnalysedFlow> flows) {
    List<Edge> edges = new ArrayList<>();
    for (AnalysedFlow analysed : flows) {
      Mode mode = analysed.flow().map(flow -> flow.accept(new ModeOf())).orElse(Mode.QUERY);
      Optional<String> name = analysed.flow().flatMap(Flow::name);
      List<Query> roots =
          analysed
              .flow()
              .map(Queries::roots)
              .orElseGet(() -> analysed.query().map(List::of).orElse(List.of()));
      for (Query query : Queries.all(roots)) {
        if (query instanceof Query.Read read) {
          edges.add(new Edge(from(read, to), to, read.streaming(), mode, name));
        } else if (query instanceof Query.Python python && python.inputs().isEmpty()) {
          String from = outside.python(python.function());
          edges.add(new Edge(from, to, python.stream(), mode, name));
        }
      }
      if (analysed.flow().orElse(null) instanceof Flow.AutoCdcFromSnapshot snapshot
          && snapshot.snapshots() instanceof Flow.SnapshotSource.ByFunction code
          && code.reads().isEmpty()) {
        edges.add(new Edge(outside.python(code.function()), to, false, mode, name));
      }
    }
    return edges;
  }

  private String from(Query.Read read, String reader) {
    if (read.source() instanceof Source.OfDataset source) {
      Dataset value = source.dataset();
      return ids.find(value)
          .or(() -> graph.ownerOf(value).flatMap(owner -> owner.find(value)).flatMap(ids::find))
          .orElseGet(() -> outside.table(value.name().toString()));
    }
    return outside.read(read, reader);
  }

  /** Adds edges for links that no read shows, such as those of tables that only SQL text names. */
  static List<Edge> complete(Collection<Edge> edges, List<Node> nodes) {
    Set<List<String>> known = new HashSet<>();
    edges.forEach(edge -> known.add(List.of(edge.from(), edge.to())));
    List<Edge> all = new ArrayList<>(edges);
    for (Node node : nodes) {
      List<Link> links = new ArrayList<>(node.rows());
      node.columns().forEach(column -> links.addAll(column.sources()));
      for (Link link : links) {
        if (known.add(List.of(link.node(), node.id()))) {
          all.add(new Edge(link.node(), node.id(), false, Mode.QUERY, Optional.empty()));
        }
      }
    }
    Map<String, Integer> order = new HashMap<>();
    nodes.forEach(node -> order.put(node.id(), order.size()));
    all.sort(
        comparing((Edge edge) -> order.get(edge.to()))
            .thenComparing(edge -> order.get(edge.from()))
            .thenComparing(Edge::streaming)
            .thenComparing(Edge::mode)
            .thenComparing(edge -> edge.flow().orElse("")));
    return all;
  }

  private static final class ModeOf implements Flow.Cases<Mode> {
    @Override
    public Mode append(Flow.Append flow) {
      return flow.once() ? Mode.BACKFILL : Mode.APPEND;
    }

    @Override
    public Mode update(Flow.Update flow) {
      return Mode.UPDATE;
    }

    @Override
    public Mode replaceUsing(Flow.ReplaceUsing flow) {
      return Mode.REPLACE;
    }

    @Override
    public Mode replaceWhere(Flow.ReplaceWhere flow) {
      return Mode.REPLACE;
    }

    @Override
    public Mode autoCdc(Flow.AutoCdc flow) {
      return Mode.CDC;
    }

    @Override
    public Mode autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
      return Mode.SNAPSHOTS;
    }
  }
}
