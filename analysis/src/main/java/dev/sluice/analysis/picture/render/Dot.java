package dev.sluice.analysis.picture.render;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Picture.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture in the language of Graphviz. */
public final class Dot {

  private Dot() {}

  /** The text of a picture. */
  public static String render(Picture picture) {
    List<String> lines = new ArrayList<>();
    lines.add("digraph " + id(picture.bundle()) + " {");
    lines.add("  rankdir=LR;");
    lines.add("  node [shape=box, style=rounded, fontname=\"Helvetica\", fontsize=11];");
    lines.add("  edge [fontname=\"Helvetica\", fontsize=9, color=\"#5b6675\"];");
    for (Node node : picture.nodes()) {
      if (node.pipeline().isEmpty()) {
        lines.add("  " + node(node));
      }
    }
    for (String pipeline : picture.pipelines()) {
      lines.add("  subgraph " + id("cluster_" + pipeline) + " {");
      lines.add("    label=" + label(pipeline) + ";");
      for (Node node : picture.nodes()) {
        if (node.pipeline().filter(pipeline::equals).isPresent()) {
          lines.add("    " + node(node));
        }
      }
      lines.add("  }");
    }
    for (List<Edge> line : Labels.lines(picture.edges())) {
      List<String> attributes = new ArrayList<>();
      if (!Labels.streams(line)) {
        attributes.add("style=dashed");
      }
      String modes = Labels.modes(line);
      if (!modes.isEmpty()) {
        attributes.add("label=" + label(modes));
      }
      lines.add(
          "  %s -> %s%s;"
              .formatted(id(line.get(0).from()), id(line.get(0).to()), list(attributes)));
    }
    lines.add("}");
    return String.join("\n", lines) + "\n";
  }

  private static String node(Node node) {
    List<String> attributes = new ArrayList<>();
    List<String> text = new ArrayList<>(List.of(Labels.name(node), Labels.kind(node)));
    if (!Labels.counts(node).isEmpty()) {
      text.add(Labels.counts(node));
    }
    attributes.add("label=" + label(text.toArray(String[]::new)));
    shape(node.kind()).ifPresent(attributes::add);
    String colour =
        node.findings().isEmpty()
            ? switch (node.layerLabel()) {
              case "bronze" -> "#b06a2c";
              case "silver" -> "#7c8896";
              case "gold" -> "#c99a06";
              default -> "#5b6675";
            }
            : "#c62828";
    attributes.add("color=\"" + colour + "\"");
    return id(node.id()) + list(attributes) + ";";
  }

  private static Optional<String> shape(Node.Kind kind) {
    return switch (kind) {
      case STREAMING_TABLE, MATERIALIZED_VIEW, MANAGED_TABLE -> Optional.empty();
      case TEMPORARY_VIEW, PERSISTED_VIEW -> Optional.of("style=\"rounded,dashed\"");
      case EXTERNAL_TABLE -> Optional.of("shape=cylinder, style=solid");
      case SOURCE, PYTHON -> Optional.of("shape=folder, style=solid");
      case SINK -> Optional.of("shape=cds, style=solid");
    };
  }

  private static String list(List<String> attributes) {
    return attributes.isEmpty() ? "" : " [" + String.join(", ", attributes) + "]";
  }

  private static String id(String name) {
    return '"' + escaped(name) + '"';
  }

  /** Graphviz reads entities in labels as HTML does. */
  private static String label(String... lines) {
    List<String> escaped = new ArrayList<>();
    for (String line : lines) {
      escaped.add(escaped(line.replace("&", "&amp;")));
    }
    return '"' + String.join("\\n", escaped) + '"';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                escaped.append('\\').appendCodePoint(point);
              } else if (Character.isISOControl(point)) {
                escaped.append(' ');
              } else {
                escaped.append(Xml.characters(point));
              }
            });
    return escaped.toString();
  }
}
