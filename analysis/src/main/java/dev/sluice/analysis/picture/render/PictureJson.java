package dev.sluice.analysis.picture.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Node.Check;
import dev.sluice.analysis.picture.Node.Column;
import dev.sluice.analysis.picture.Node.Link;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Picture.Edge;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.settings.JsonWriter;
import dev.sluice.model.Origin;
import java.util.List;
import java.util.Locale;

/** A picture as JSON: for other programs, and for the script of the page. */
public final class PictureJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private PictureJson() {}

  /** The document, one value a line. */
  public static String render(Picture picture) {
    return JsonWriter.write(tree(picture));
  }

  /** The document. What is absent or empty is left out. */
  static ObjectNode tree(Picture picture) {
    ObjectNode tree = JSON.objectNode();
    tree.put("bundle", picture.bundle());
    ArrayNode pipelines = tree.putArray("pipelines");
    picture.pipelines().forEach(pipelines::add);
    ArrayNode nodes = tree.putArray("nodes");
    picture.nodes().forEach(node -> nodes.add(node(node)));
    ArrayNode edges = tree.putArray("edges");
    picture.edges().forEach(edge -> edges.add(edge(edge)));
    findings(tree, picture.findings());
    return tree;
  }

  private static ObjectNode node(Node node) {
    ObjectNode tree = JSON.objectNode();
    tree.put("id", node.id());
    tree.put("name", node.name());
    if (!node.fullName().equals(node.name())) {
      tree.put("fullName", node.fullName());
    }
    node.pipeline().ifPresent(key -> tree.put("pipeline", key));
    tree.put("kind", node.kind().label());
    node.layer().ifPresent(layer -> tree.put("layer", layer.label()));
    tree.put("streaming", node.streaming());
    node.comment().ifPresent(comment -> tree.put("comment", comment));
    at(tree, node.origin());
    if (node.open()) {
      tree.put("open", true);
    }
    if (!node.columns().isEmpty()) {
      ArrayNode columns = tree.putArray("columns");
      node.columns().forEach(column -> columns.add(column(column, node.origin())));
    }
    links(tree, "rows", node.rows());
    if (!node.expectations().isEmpty()) {
      ArrayNode checks = tree.putArray("expectations");
      node.expectations().forEach(check -> checks.add(check(check)));
    }
    findings(tree, node.findings());
    return tree;
  }

  private static ObjectNode column(Column column, Origin around) {
    ObjectNode tree = JSON.objectNode();
    tree.put("name", column.name());
    column.type().ifPresent(type -> tree.put("type", type));
    tree.put("nullable", column.nullable());
    column.comment().ifPresent(comment -> tree.put("comment", comment));
    if (!column.origin().toString().equals(around.toString())) {
      at(tree, column.origin());
    }
    links(tree, "sources", column.sources());
    return tree;
  }

  private static void links(ObjectNode tree, String field, List<Link> links) {
    if (!links.isEmpty()) {
      ArrayNode array = tree.putArray(field);
      for (Link link : links) {
        ObjectNode node = array.addObject();
        node.put("node", link.node());
        node.put("column", link.column());
        node.put("how", lower(link.how()));
      }
    }
  }

  private static ObjectNode check(Check check) {
    ObjectNode tree = JSON.objectNode();
    tree.put("name", check.name());
    tree.put("condition", check.condition());
    tree.put("action", lower(check.action()));
    if (!check.reads().isEmpty()) {
      ArrayNode reads = tree.putArray("reads");
      check.reads().forEach(reads::add);
    }
    at(tree, check.origin());
    return tree;
  }

  private static ObjectNode edge(Edge edge) {
    ObjectNode tree = JSON.objectNode();
    tree.put("from", edge.from());
    tree.put("to", edge.to());
    tree.put("streaming", edge.streaming());
    tree.put("mode", edge.mode().label());
    edge.flow().ifPresent(flow -> tree.put("flow", flow));
    return tree;
  }

  private static void findings(ObjectNode tree, List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return;
    }
    ArrayNode array = tree.putArray("findings");
    for (Diagnostic finding : findings) {
      ObjectNode node = array.addObject();
      node.put("rule", finding.rule());
      node.put("severity", lower(finding.severity()));
      node.put("message", finding.message());
      at(node, finding.origin());
      ArrayNode hints = node.putArray("hints");
      finding.hints().forEach(hints::add);
    }
  }

  private static void at(ObjectNode tree, Origin origin) {
    if (origin.isKnown()) {
      tree.put("at", origin.toString());
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
