package dev.sluice.analysis.lineage;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.analysis.Use.How;
import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Node.Column;
import dev.sluice.analysis.picture.Node.Link;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Picture.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A bundle as events of OpenLineage, one a line: a {@code JobEvent} for each dataset and sink,
 * which says what it is made of without saying that it ran.
 */
public final class OpenLineage {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String SPEC = "https://openlineage.io/spec/";
  private static final String PRODUCER = "urn:dev.sluice:sluice";

  private final Map<String, Node> nodes;
  private final Picture picture;
  private final String namespace;
  private final String time;

  private OpenLineage(Picture picture, String namespace, String time) {
    this.picture = picture;
    this.nodes = picture.byId();
    this.namespace = requireNonNull(namespace, "namespace");
    this.time = requireNonNull(time, "time");
  }

  /**
   * The events, what is read before what reads it.
   *
   * @param namespace of the jobs, and of all tables and paths without a scheme of their own
   * @param time of the events, as ISO 8601 says
   */
  public static String render(Picture picture, String namespace, String time) {
    return new OpenLineage(picture, namespace, time).events();
  }

  private String events() {
    StringBuilder lines = new StringBuilder();
    for (Node node : picture.nodes()) {
      if (node.pipeline().isPresent()) {
        lines.append(event(node)).append('\n');
      }
    }
    return lines.toString();
  }

  private ObjectNode event(Node node) {
    ObjectNode event = JSON.objectNode();
    event.put("eventTime", time);
    event.put("producer", PRODUCER);
    event.put("schemaURL", SPEC + "2-0-2/OpenLineage.json#/$defs/JobEvent");
    ObjectNode job = event.putObject("job");
    job.put("namespace", namespace);
    job.put("name", String.join(".", picture.bundle(), node.pipeline().orElseThrow(), node.name()));
    ObjectNode type = facet(job.putObject("facets"), "jobType", "2-0-3", "JobTypeJobFacet");
    type.put("processingType", node.streaming() ? "STREAMING" : "BATCH");
    type.put("integration", "SLUICE");
    type.put("jobType", node.kind().name());
    ArrayNode inputs = event.putArray("inputs");
    Set<String> read = new LinkedHashSet<>();
    for (Edge edge : picture.edges()) {
      if (edge.to().equals(node.id()) && read.add(edge.from())) {
        dataset(inputs.addObject(), nodes.get(edge.from()));
      }
    }
    ObjectNode facets = dataset(event.putArray("outputs").addObject(), node);
    lineage(facets, node);
    return event;
  }

  /** Fills in a dataset, and returns its facets. */
  private ObjectNode dataset(ObjectNode tree, Node node) {
    identity(tree, node);
    ObjectNode facets = tree.putObject("facets");
    if (!node.columns().isEmpty()) {
      ArrayNode fields = facet(facets, "schema", "1-1-1", "SchemaDatasetFacet").putArray("fields");
      for (Column column : node.columns()) {
        ObjectNode field = fields.addObject();
        field.put("name", column.name());
        column.type().ifPresent(each -> field.put("type", each));
        column.comment().ifPresent(each -> field.put("description", each));
      }
    }
    node.comment()
        .ifPresent(
            comment ->
                facet(facets, "documentation", "1-0-1", "DocumentationDatasetFacet")
                    .put("description", comment));
    return facets;
  }

  private static ObjectNode facet(ObjectNode facets, String name, String version, String schema) {
    ObjectNode facet = facets.putObject(name);
    facet.put("_producer", PRODUCER);
    facet.put("_schemaURL", SPEC + "facets/" + version + "/" + schema + ".json#/$defs/" + schema);
    return facet;
  }

  /** A path or a topic belongs to where its scheme says, everything else to the namespace. */
  private void identity(ObjectNode tree, Node node) {
    String name = node.fullName();
    String own = namespace;
    if (node.kind() == Node.Kind.SOURCE) {
      int blank = name.indexOf(' ');
      String where = blank < 0 ? name : name.substring(blank + 1);
      int scheme = where.indexOf("://");
      int path = scheme < 0 ? -1 : where.indexOf('/', scheme + 3);
      if (path > 0 && path + 1 < where.length()) {
        own = where.substring(0, path);
        name = where.substring(path + 1);
      } else {
        name = where;
      }
    }
    tree.put("namespace", own);
    tree.put("name", name);
  }

  private void lineage(ObjectNode facets, Node node) {
    ObjectNode facet = facet(facets, "columnLineage", "1-2-0", "ColumnLineageDatasetFacet");
    ObjectNode fields = facet.putObject("fields");
    for (Column column : node.columns()) {
      inputs(fields.putObject(column.name()).putArray("inputFields"), column.sources());
    }
    inputs(facet.putArray("dataset"), node.rows());
  }

  private void inputs(ArrayNode array, List<Link> links) {
    Map<Place, Set<How>> hows = new LinkedHashMap<>();
    for (Link link : links) {
      for (String column : named(link)) {
        hows.computeIfAbsent(new Place(link.node(), column), key -> new LinkedHashSet<>())
            .add(link.how());
      }
    }
    hows.forEach(
        (place, uses) -> {
          ObjectNode field = array.addObject();
          identity(field, nodes.get(place.node()));
          field.put("field", place.column());
          ArrayNode transformations = field.putArray("transformations");
          uses.forEach(how -> transformation(transformations.addObject(), how));
        });
  }

  /** The standard has no word for some column: each that is known may be it. */
  private List<String> named(Link link) {
    if (!link.column().equals(Link.ANY)) {
      return List.of(link.column());
    }
    List<String> all = new ArrayList<>();
    nodes.get(link.node()).columns().forEach(column -> all.add(column.name()));
    return all;
  }

  private static void transformation(ObjectNode tree, How how) {
    boolean direct = how == How.DIRECT || how == How.DERIVED || how == How.AGGREGATED;
    tree.put("type", direct ? "DIRECT" : "INDIRECT");
    tree.put(
        "subtype",
        switch (how) {
          case DIRECT -> "IDENTITY";
          case DERIVED -> "TRANSFORMATION";
          case AGGREGATED -> "AGGREGATION";
          case FILTER, EXPECTATION -> "FILTER";
          case JOIN -> "JOIN";
          case GROUP -> "GROUP_BY";
          case SORT -> "SORT";
          case CDC -> "CONDITIONAL";
        });
    tree.put("description", "");
    tree.put("masking", false);
  }
}
