package dev.sluice.analysis.picture.render;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Picture.Edge;
import dev.sluice.analysis.picture.Picture.Mode;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.emit.layout.Width;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words in pictures. */
final class Labels {

  private Labels() {}

  /** The name; of a source without its format, which is part of its kind. */
  static String name(Node node) {
    int blank = node.name().indexOf(' ');
    return node.kind() == Node.Kind.SOURCE && blank > 0
        ? node.name().substring(blank + 1)
        : node.name();
  }

  /** {@code silver · temporary view, stream}. */
  static String kind(Node node) {
    int blank = node.name().indexOf(' ');
    String kind =
        node.kind() == Node.Kind.SOURCE && blank > 0
            ? node.name().substring(0, blank)
            : node.kind().label();
    boolean says = node.kind() == Node.Kind.STREAMING_TABLE && node.streaming();
    boolean silent = node.kind() == Node.Kind.MATERIALIZED_VIEW && !node.streaming();
    String how = says || silent ? "" : node.streaming() ? ", stream" : ", batch";
    return (node.layer().isPresent() ? node.layerLabel() + " · " : "") + kind + how;
  }

  /** {@code 3 expectations, 1 error}; empty when there is nothing to say. */
  static String counts(Node node) {
    List<String> parts = new ArrayList<>();
    add(parts, node.expectations().size(), "expectation");
    for (Severity severity : Severity.values()) {
      add(parts, node.count(severity), severity.name().toLowerCase(Locale.ROOT));
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(count + " " + noun + (count == 1 ? "" : "s"));
    }
  }

  /** All edges from one node to another are one line. */
  static List<List<Edge>> lines(List<Edge> edges) {
    Map<List<String>, List<Edge>> lines = new LinkedHashMap<>();
    for (Edge edge : edges) {
      lines.computeIfAbsent(List.of(edge.from(), edge.to()), key -> new ArrayList<>()).add(edge);
    }
    return List.copyOf(lines.values());
  }

  /** The modes of a line, the usual one left out. */
  static String modes(List<Edge> line) {
    return line.stream()
        .map(Edge::mode)
        .filter(mode -> mode != Mode.QUERY)
        .map(Mode::label)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static boolean streams(List<Edge> line) {
    return line.stream().anyMatch(Edge::streaming);
  }

  /**
   * A text of so many columns at most: of names the beginning is kept, of paths the end.
   *
   * @param end whether the end is kept
   */
  static String cut(String text, int columns, boolean end) {
    if (Width.of(text) <= columns) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int width = 1;
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      String point = Character.toString(points[end ? points.length - 1 - i : i]);
      width += Width.of(point);
      if (width > columns) {
        break;
      }
      kept.insert(end ? 0 : kept.length(), point);
    }
    return end ? "…" + kept : kept + "…";
  }
}
