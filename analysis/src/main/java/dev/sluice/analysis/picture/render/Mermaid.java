package dev.sluice.analysis.picture.render;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Picture.Edge;
import java.util.ArrayList;
import java.util.List;

/** A picture as a Mermaid flowchart, which Markdown viewers draw. */
public final class Mermaid {

  private static final String PLAIN = " _./:,·()-…";

  private Mermaid() {}

  /** The text of a picture. */
  public static String render(Picture picture) {
    List<String> lines = new ArrayList<>();
    lines.add("flowchart LR");
    for (Node node : picture.nodes()) {
      if (node.pipeline().isEmpty()) {
        lines.add("  " + node(node));
      }
    }
    for (String pipeline : picture.pipelines()) {
      lines.add("  subgraph p_" + id(pipeline) + "[\"" + text(pipeline) + "\"]");
      for (Node node : picture.nodes()) {
        if (node.pipeline().filter(pipeline::equals).isPresent()) {
          lines.add("    " + node(node));
        }
      }
      lines.add("  end");
    }
    for (List<Edge> line : Labels.lines(picture.edges())) {
      String modes = Labels.modes(line);
      lines.add(
          "  n_%s %s%s n_%s"
              .formatted(
                  id(line.get(0).from()),
                  Labels.streams(line) ? "-->" : "-.->",
                  modes.isEmpty() ? "" : "|\"" + text(modes) + "\"|",
                  id(line.get(0).to())));
    }
    lines.add("  classDef bronze stroke:#b06a2c,stroke-width:2px");
    lines.add("  classDef silver stroke:#7c8896,stroke-width:2px");
    lines.add("  classDef gold stroke:#c99a06,stroke-width:2px");
    lines.add("  classDef outside stroke-dasharray:3 3");
    lines.add("  classDef faulty stroke:#c62828,stroke-width:3px");
    return String.join("\n", lines) + "\n";
  }

  private static String node(Node node) {
    String counts = Labels.counts(node);
    String label =
        text(Labels.name(node))
            + "<br/>"
            + text(Labels.kind(node))
            + (counts.isEmpty() ? "" : "<br/>" + text(counts));
    return "n_" + id(node.id()) + shaped(node.kind(), "\"" + label + "\"") + look(node);
  }

  private static String shaped(Node.Kind kind, String label) {
    return switch (kind) {
      case STREAMING_TABLE, MATERIALIZED_VIEW, MANAGED_TABLE -> "[" + label + "]";
      case TEMPORARY_VIEW, PERSISTED_VIEW -> "([" + label + "])";
      case EXTERNAL_TABLE -> "[(" + label + ")]";
      case SOURCE, PYTHON -> "[/" + label + "/]";
      case SINK -> "[[" + label + "]]";
    };
  }

  private static String look(Node node) {
    if (!node.findings().isEmpty()) {
      return ":::faulty";
    }
    return node.kind().isInside()
        ? node.layer().map(layer -> ":::" + layer.label()).orElse("")
        : ":::outside";
  }

  /** Letters and digits stay, everything else becomes its code point between underscores. */
  private static String id(String name) {
    StringBuilder id = new StringBuilder();
    name.codePoints()
        .forEach(
            point -> {
              boolean plain = point < 0x80 && Character.isLetterOrDigit(point);
              if (plain) {
                id.appendCodePoint(point);
              } else {
                id.append(point == '_' ? "__" : "_" + Integer.toHexString(point) + "_");
              }
            });
    return id.toString();
  }

  /** Text between quotes: what is neither letter nor digit is written as Mermaid's entity. */
  private static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
                escaped.appendCodePoint(point);
              } else if (Character.isISOControl(point) || isLone(point)) {
                escaped.append(' ');
              } else {
                escaped.append('#').append(point).append(';');
              }
            });
    return escaped.toString();
  }

  private static boolean isLone(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
