package dev.sluice.analysis.lineage;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Use.How;
import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Node.Check;
import dev.sluice.analysis.picture.Node.Column;
import dev.sluice.analysis.picture.Node.Link;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Picture.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The ways of columns through a picture, in both directions. */
public final class Lineage {

  private final Picture picture;
  private final Map<String, Node> nodes;
  private final Map<String, Set<String>> reads = new HashMap<>();
  private final Map<Place, List<Step>> users = new HashMap<>();
  private final Map<Place, List<Step>> rowUsers = new HashMap<>();

  private Lineage(Picture picture) {
    this.picture = requireNonNull(picture, "picture");
    this.nodes = picture.byId();
    for (Edge edge : picture.edges()) {
      reads.computeIfAbsent(edge.to(), key -> new LinkedHashSet<>()).add(edge.from());
    }
    for (Node node : picture.nodes()) {
      for (Column column : node.columns()) {
        for (Link link : column.sources()) {
          put(users, link, new Place(node.id(), column.name()));
        }
      }
      node.rows().forEach(link -> put(rowUsers, link, new Place(node.id(), Link.ANY)));
    }
  }

  private static void put(Map<Place, List<Step>> map, Link link, Place to) {
    Place from = new Place(link.node(), link.column());
    map.computeIfAbsent(from.key(), key -> new ArrayList<>()).add(new Step(from, to, link.how()));
  }

  /** The ways through a picture. */
  public static Lineage of(Picture picture) {
    return new Lineage(picture);
  }

  /**
   * One step on a way.
   *
   * @param from what is used
   * @param to what it is used for
   */
  public record Step(Place from, Place to, How how) {
    public Step {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(how, "how");
    }
  }

  /** The picture. */
  public Picture picture() {
    return picture;
  }

  /** A node of the picture. */
  public Node node(String id) {
    return nodes.get(id);
  }

  /** The column that a place stands for; absent when it is not known. */
  public Optional<Column> column(Place place) {
    return node(place.node()).column(place.column());
  }

  /**
   * What a value is made of. A column of a dataset that tells none may come from anything that the
   * dataset reads.
   */
  public List<Step> sources(Place place) {
    Node node = node(place.node());
    if (place.isAny()) {
      Set<Step> all = new LinkedHashSet<>();
      node.columns()
          .forEach(column -> column.sources().forEach(link -> all.add(step(link, place))));
      return List.copyOf(all);
    }
    Optional<Column> known = node.column(place.column());
    if (known.isPresent()) {
      return known.get().sources().stream().map(link -> step(link, place)).toList();
    }
    List<Step> all = new ArrayList<>();
    for (String from : reads.getOrDefault(node.id(), Set.of())) {
      String column = node(from).column(place.column()).map(Column::name).orElse(Link.ANY);
      all.add(new Step(new Place(from, column), place, How.DERIVED));
    }
    return all;
  }

  private static Step step(Link link, Place to) {
    return new Step(new Place(link.node(), link.column()), to, link.how());
  }

  /** The columns that a value becomes part of. */
  public List<Step> users(Place place) {
    return found(users, place);
  }

  /** The datasets and sinks whose rows a column decides about. */
  public List<Step> rowUsers(Place place) {
    return found(rowUsers, place);
  }

  /** Who uses some column of a table may use each. */
  private List<Step> found(Map<Place, List<Step>> map, Place place) {
    Set<Place> keys = new LinkedHashSet<>(List.of(place.key()));
    if (place.isAny()) {
      node(place.node())
          .columns()
          .forEach(column -> keys.add(new Place(place.node(), column.name()).key()));
    } else {
      keys.add(new Place(place.node(), Link.ANY));
    }
    List<Step> all = new ArrayList<>();
    for (Place key : keys) {
      for (Step step : map.getOrDefault(key, List.of())) {
        all.add(new Step(place, step.to(), step.how()));
      }
    }
    return all.stream().distinct().toList();
  }

  /** What decides about the rows of a node. */
  public List<Step> rows(Node node) {
    Place all = new Place(node.id(), Link.ANY);
    return node.rows().stream().map(link -> step(link, all)).toList();
  }

  /** The expectations that look at a column. */
  public List<Check> checks(Place place) {
    return node(place.node()).expectations().stream()
        .filter(check -> check.reads().stream().anyMatch(place.column()::equalsIgnoreCase))
        .toList();
  }

  /** Every step behind a place, nearest first. */
  public List<Step> upstream(Place start) {
    return all(start, this::sources, Step::from);
  }

  /** Every step ahead of a place, nearest first. */
  public List<Step> downstream(Place start) {
    return all(start, this::users, Step::to);
  }

  private static List<Step> all(
      Place start, Function<Place, List<Step>> next, Function<Step, Place> end) {
    Set<Step> steps = new LinkedHashSet<>();
    Map<Place, Place> seen = new LinkedHashMap<>(Map.of(start.key(), start));
    List<Place> open = new ArrayList<>(List.of(start));
    for (int i = 0; i < open.size(); i++) {
      for (Step step : next.apply(open.get(i))) {
        steps.add(step);
        if (seen.putIfAbsent(end.apply(step).key(), end.apply(step)) == null) {
          open.add(end.apply(step));
        }
      }
    }
    return List.copyOf(steps);
  }

  /** The names of nodes for people: by itself where that is enough, else with the pipeline. */
  public String nameOf(Node node) {
    Collection<Node> all = nodes.values();
    boolean several =
        all.stream().filter(other -> other.name().equals(node.name())).limit(2).count() > 1;
    return several && node.pipeline().isPresent() ? node.id() : node.name();
  }

  /** {@code orders.amount}, or {@code amount of json /landing/orders}. */
  public String nameOf(Place place) {
    Node node = node(place.node());
    String name = nameOf(node);
    if (place.isAny()) {
      return "some column of " + name;
    }
    return switch (node.kind()) {
      case SOURCE, PYTHON -> place.column() + " of " + name;
      case STREAMING_TABLE,
          MATERIALIZED_VIEW,
          MANAGED_TABLE,
          TEMPORARY_VIEW,
          PERSISTED_VIEW,
          EXTERNAL_TABLE,
          SINK ->
          name + "." + place.column();
    };
  }
}
