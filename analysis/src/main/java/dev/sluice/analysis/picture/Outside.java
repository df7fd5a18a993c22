package dev.sluice.analysis.picture;

import dev.sluice.analysis.picture.Node.Column;
import dev.sluice.analysis.picture.Node.Kind;
import dev.sluice.analysis.picture.Node.Link;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.ColumnNames;
import dev.sluice.compiler.graph.Columns;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Origin;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The places outside the pipelines that are read, each of which becomes one node. */
final class Outside {

  private final ColumnNames columns;
  private final ResolvedNames names;
  private final Map<String, Place> places = new TreeMap<>();

  Outside(BundleGraph graph, ResolvedNames names) {
    this.columns = ColumnNames.of(graph);
    this.names = names;
  }

  /** What is known of one place so far. */
  private static final class Place {
    private final Kind kind;
    private final String name;
    private Origin origin = Origin.unknown();
    private boolean streaming;
    private Optional<Columns> known = Optional.empty();

    Place(Kind kind, String name) {
      this.kind = kind;
      this.name = name;
    }
  }

  /** The id of a table outside. */
  String table(String name) {
    return id("table " + name, Kind.EXTERNAL_TABLE, name);
  }

  /**
   * The id of a source that is no table.
   *
   * @param reader who reads it; rows that stand in the code belong to it alone
   */
  String source(Source source, String reader) {
    String name = source.accept(new SourceName(names));
    boolean inCode = source instanceof Source.Rows || source instanceof Source.Range;
    return id("source " + name + (inCode ? " of " + reader : ""), Kind.SOURCE, name);
  }

  /** The id of a function that reads whatever it likes. */
  String python(PythonFunction function) {
    String id = id("python " + function.name(), Kind.PYTHON, function.name());
    at(id, function.origin());
    return id;
  }

  /** Takes note of a read of a source or a table outside. */
  String read(Query.Read read, String reader) {
    String id =
        read.source() instanceof Source.External table
            ? table(names.text(table.name()))
            : source(read.source(), reader);
    Place place = places.get(id);
    at(id, read.source().origin());
    place.streaming |= read.streaming();
    if (place.known.isEmpty()) {
      place.known = columns.of(read);
    }
    return id;
  }

  private String id(String id, Kind kind, String name) {
    places.computeIfAbsent(id, key -> new Place(kind, name));
    return id;
  }

  private void at(String id, Origin origin) {
    Place place = places.get(id);
    if (!place.origin.isKnown()) {
      place.origin = origin;
    }
  }

  /** All nodes, by their ids; besides the columns that are declared, those that others use. */
  List<Node> nodes(List<Node> inside) {
    Map<String, List<String>> used = used(inside);
    List<Node> nodes = new ArrayList<>();
    places.forEach((id, place) -> nodes.add(node(id, place, used.getOrDefault(id, List.of()))));
    return nodes;
  }

  private static Map<String, List<String>> used(List<Node> inside) {
    Map<String, List<String>> used = new LinkedHashMap<>();
    for (Node node : inside) {
      List<Link> links = new ArrayList<>(node.rows());
      node.columns().forEach(column -> links.addAll(column.sources()));
      for (Link link : links) {
        if (!link.column().equals(Link.ANY)) {
          used.computeIfAbsent(link.node(), key -> new ArrayList<>()).add(link.column());
        }
      }
    }
    return used;
  }

  private static Node node(String id, Place place, List<String> used) {
    Map<String, Column> columns = new LinkedHashMap<>();
    place.known.ifPresent(
        known ->
            known
                .columns()
                .forEach(each -> put(columns, each.name(), each.type().map(SqlType::render))));
    used.stream().sorted().forEach(name -> put(columns, name, Optional.empty()));
    return new Node(
        id,
        place.name,
        place.name,
        Optional.empty(),
        place.kind,
        Optional.empty(),
        place.streaming,
        Optional.empty(),
        place.origin,
        place.known.isEmpty(),
        List.copyOf(columns.values()),
        List.of(),
        List.of(),
        List.of());
  }

  private static void put(Map<String, Column> columns, String name, Optional<String> type) {
    if (columns.values().stream().noneMatch(each -> each.name().equalsIgnoreCase(name))) {
      columns.put(
          name, new Column(name, type, true, Optional.empty(), Origin.unknown(), List.of()));
    }
  }
}
