package dev.sluice.analysis.picture.render;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Picture.Edge;
import dev.sluice.analysis.picture.layout.Layout;
import dev.sluice.analysis.picture.layout.Layout.Arc;
import dev.sluice.analysis.picture.layout.Layout.Box;
import dev.sluice.analysis.picture.layout.Layout.Point;
import dev.sluice.analysis.picture.layout.Layout.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture as SVG, by itself or as the middle of a page; light or dark as the viewer is. */
public final class Svg {

  private static final int MARGIN = 24;
  private static final int LEGEND = 44;

  private final Picture picture;
  private final List<List<Edge>> lines;
  private final Layout layout;
  private final boolean onPage;
  private final List<String> out = new ArrayList<>();

  private Svg(Picture picture, boolean onPage) {
    this.picture = picture;
    this.onPage = onPage;
    this.lines = Labels.lines(picture.edges());
    Map<String, Integer> positions = new HashMap<>();
    picture.nodes().forEach(node -> positions.put(node.id(), positions.size()));
    List<Size> sizes = picture.nodes().stream().map(NodeBox::size).toList();
    List<Arc> arcs =
        lines.stream()
            .map(line -> line.get(0))
            .map(edge -> new Arc(positions.get(edge.from()), positions.get(edge.to())))
            .toList();
    this.layout = Layout.of(sizes, arcs);
  }

  /** A document of its own, with a legend. */
  public static String render(Picture picture) {
    Svg svg = new Svg(picture, false);
    int width = Math.max(svg.layout.width(), Legend.WIDTH) + 2 * MARGIN;
    int height = svg.layout.height() + 2 * MARGIN + LEGEND;
    svg.out.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" width=\"%1$d\" height=\"%2$d\""
                .formatted(width, height)
            + " viewBox=\"0 0 %d %d\" role=\"img\">".formatted(width, height));
    svg.out.add("<title>" + Xml.escaped(picture.bundle()) + "</title>");
    svg.out.add("<style>");
    svg.out.add(Resources.text("picture.css").strip());
    svg.out.add("</style>");
    svg.marker();
    svg.out.add("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>".formatted(width, height));
    svg.out.add("<g transform=\"translate(%1$d %1$d)\">".formatted(MARGIN));
    svg.content();
    svg.out.add("</g>");
    svg.out.addAll(Legend.at(MARGIN, height - LEGEND));
    svg.out.add("</svg>");
    return String.join("\n", svg.out) + "\n";
  }

  /** The inside of a page's {@code svg} element, from 0 0; its size is in its group. */
  static String fragment(Picture picture) {
    Svg svg = new Svg(picture, true);
    svg.marker();
    svg.out.add(
        "<g id=\"world\" data-width=\"%d\" data-height=\"%d\">"
            .formatted(svg.layout.width(), svg.layout.height()));
    svg.content();
    svg.out.add("</g>");
    return String.join("\n", svg.out);
  }

  private void marker() {
    for (String kind : onPage ? List.of("stream", "batch", "traced") : List.of("stream", "batch")) {
      out.add(
          ("<marker id=\"arrow-%1$s\" class=\"arrow %1$s\" viewBox=\"0 0 8 8\" refX=\"7.5\""
                  + " refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\""
                  + " markerUnits=\"userSpaceOnUse\"><path d=\"M0 0.5L8 4L0 7.5z\"/></marker>")
              .formatted(kind));
    }
  }

  private void content() {
    for (int i = 0; i < lines.size(); i++) {
      if (!layout.lines().get(i).isEmpty()) {
        line(lines.get(i), layout.lines().get(i));
      }
    }
    for (int i = 0; i < picture.nodes().size(); i++) {
      Node node = picture.nodes().get(i);
      Box box = layout.boxes().get(i);
      out.addAll(new NodeBox(node, box, picture.pipelines().size() > 1, onPage).elements());
    }
  }

  private void line(List<Edge> line, List<Point> points) {
    String kind = Labels.streams(line) ? "stream" : "batch";
    Edge first = line.get(0);
    String modes = Labels.modes(line);
    out.add(
        "<g class=\"edge %s\" data-from=\"%s\" data-to=\"%s\">"
            .formatted(kind, Xml.escaped(first.from()), Xml.escaped(first.to())));
    out.add("<path d=\"%s\" marker-end=\"url(#arrow-%s)\"/>".formatted(path(points), kind));
    if (!modes.isEmpty()) {
      Point before = points.get(points.size() - 2);
      Point end = points.get(points.size() - 1);
      out.add(
          "<text x=\"%d\" y=\"%d\">%s</text>"
              .formatted(
                  (before.x() + end.x()) / 2, (before.y() + end.y()) / 2 - 4, Xml.escaped(modes)));
    }
    out.add("</g>");
  }

  private static String path(List<Point> points) {
    StringBuilder path = new StringBuilder();
    path.append("M").append(points.get(0).x()).append(' ').append(points.get(0).y());
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (from.y() == to.y()) {
        path.append("H").append(to.x());
      } else {
        int middle = (from.x() + to.x()) / 2;
        path.append(
            "C%d %d %d %d %d %d".formatted(middle, from.y(), middle, to.y(), to.x(), to.y()));
      }
    }
    return path.toString();
  }
}
