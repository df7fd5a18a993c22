package dev.sluice.analysis.picture;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedExpectation;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.AnalysedSink;
import dev.sluice.analysis.Columns;
import dev.sluice.analysis.Use;
import dev.sluice.analysis.picture.Node.Check;
import dev.sluice.analysis.picture.Node.Column;
import dev.sluice.analysis.picture.Node.Link;
import dev.sluice.analysis.picture.Picture.Edge;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlExpr;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes pictures. */
public final class Pictures {

  private final Analysed analysed;
  private final ResolvedNames names;
  private final NodeIds ids;
  private final Outside outside;
  private final Places places;

  private Pictures(Analysed analysed, ResolvedNames names, List<Diagnostic> findings) {
    this.analysed = analysed;
    this.names = names;
    this.ids = NodeIds.of(analysed);
    this.outside = new Outside(analysed.graph(), names);
    this.places = Places.of(analysed, ids, findings);
  }

  /**
   * The picture of a bundle.
   *
   * @param target the target whose values variables take; absent for their defaults
   * @param findings what is wrong with the bundle; each is shown with what it is about
   */
  public static Picture of(Analysed analysed, Optional<String> target, List<Diagnostic> findings) {
    requireNonNull(findings, "findings");
    var bundle = analysed.graph().bundle();
    ResolvedNames names =
        ResolvedNames.of(
            bundle,
            target.flatMap(
                name ->
                    bundle.targets().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()));
    return new Pictures(analysed, names, findings).picture();
  }

  private Picture picture() {
    Set<Edge> edges = new LinkedHashSet<>();
    List<Node> inside = new ArrayList<>();
    for (AnalysedDataset dataset : analysed.datasets()) {
      edges.addAll(edges(ids.of(dataset.dataset()), dataset.flows()));
      inside.add(node(dataset));
    }
    for (AnalysedSink sink : analysed.sinks()) {
      edges.addAll(edges(ids.of(sink.sink()), sink.flows()));
      inside.add(node(sink));
    }
    List<Node> nodes = new ArrayList<>(outside.nodes(inside));
    nodes.addAll(inside);
    return new Picture(
        analysed.graph().bundle().name(),
        analysed.graph().pipelines().stream().map(each -> each.pipeline().key()).toList(),
        nodes,
        Edges.complete(edges, nodes),
        places.elsewhere());
  }

  private List<Edge> edges(String to, List<AnalysedFlow> flows) {
    return new Edges(ids, outside, analysed.graph()).into(to, flows);
  }

  private Node node(AnalysedDataset analysed) {
    String id = ids.of(analysed.dataset());
    PipelineGraph pipeline = analysed.pipeline();
    Declaration declared = Declaration.of(analysed.dataset());
    String name = names.text(analysed.dataset().name());
    return new Node(
        id,
        name,
        declared.published()
            ? names.table(pipeline.pipeline(), analysed.dataset().name()).toString()
            : name,
        Optional.of(pipeline.pipeline().key()),
        declared.kind(),
        declared.layer(),
        analysed.streaming(),
        declared.comment().map(names::text),
        analysed.dataset().origin(),
        analysed.columns().open(),
        columns(id, analysed.columns()),
        links(id, analysed.influences()),
        analysed.expectations().stream().map(this::check).toList(),
        places.of(id));
  }

  private Node node(AnalysedSink analysed) {
    String id = ids.of(analysed.sink());
    List<AnalysedFlow> flows = analysed.flows();
    Set<Use> rows = new LinkedHashSet<>();
    flows.forEach(flow -> rows.addAll(flow.influences()));
    Map<String, Column> columns = new LinkedHashMap<>();
    for (AnalysedFlow flow : flows) {
      for (Column column : columns(id, flow.written())) {
        columns.merge(column.name(), column, Pictures::both);
      }
    }
    return new Node(
        id,
        analysed.sink().name(),
        analysed.sink().name(),
        Optional.of(analysed.pipeline().pipeline().key()),
        Node.Kind.SINK,
        Optional.empty(),
        !flows.isEmpty() && flows.stream().allMatch(AnalysedFlow::streaming),
        Optional.empty(),
        analysed.sink().origin(),
        flows.stream().anyMatch(flow -> flow.written().open()),
        List.copyOf(columns.values()),
        links(id, rows),
        List.of(),
        places.of(id));
  }

  private static Column both(Column first, Column second) {
    Set<Link> sources = new LinkedHashSet<>(first.sources());
    sources.addAll(second.sources());
    return new Column(
        first.name(),
        first.type(),
        first.nullable() || second.nullable(),
        first.comment(),
        first.origin(),
        List.copyOf(sources));
  }

  private List<Column> columns(String reader, Columns columns) {
    List<Column> all = new ArrayList<>();
    for (AnalysedColumn column : columns.known()) {
      all.add(
          new Column(
              column.name(),
              column.type().map(SqlType::render),
              column.nullable(),
              column.comment(),
              column.origin(),
              links(reader, column.sources())));
    }
    return all;
  }

  private List<Link> links(String reader, Set<Use> uses) {
    Set<Link> links = new TreeSet<>(Edges.LINKS);
    for (Use use : uses) {
      links.addAll(use.column().table().accept(new Links(ids, outside, reader, use)));
    }
    return List.copyOf(links);
  }

  private Check check(AnalysedExpectation analysed) {
    Text condition = SqlExpr.render(analysed.expectation().condition());
    return new Check(
        analysed.expectation().name(),
        names.text(condition),
        analysed.expectation().action(),
        List.copyOf(analysed.reads()),
        analysed.expectation().origin());
  }
}
