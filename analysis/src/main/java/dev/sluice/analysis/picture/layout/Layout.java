package dev.sluice.analysis.picture.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of a directed graph from left to right, in pixels.
 *
 * <p>Boxes stand in columns, each to the right of all that lead to it; lines that pass a column get
 * a lane of their own in it, so that none runs through a box. Parts that no line joins are drawn
 * one by one and packed. The same graph gives the same drawing.
 *
 * @param boxes one for each node, in their order
 * @param lines one for each edge, in their order: points from box to box, between which a line
 *     leaves and arrives horizontally
 */
public record Layout(List<Box> boxes, List<List<Point>> lines, int width, int height) {

  public Layout {
    boxes = List.copyOf(boxes);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** How large a node is. */
  public record Size(int width, int height) {}

  /** Where a node is: its upper left corner, and its size. */
  public record Box(int x, int y, int width, int height) {
    Box moved(int right, int down) {
      return new Box(x + right, y + down, width, height);
    }
  }

  /** A point of a line. */
  public record Point(int x, int y) {
    Point moved(int right, int down) {
      return new Point(x + right, y + down);
    }
  }

  /** An edge, by the positions of its nodes. */
  public record Arc(int from, int to) {}

  /** Lays out a graph; it may have circles. */
  public static Layout of(List<Size> sizes, List<Arc> arcs) {
    List<Part> parts = Part.of(sizes, arcs);
    List<Layout> drawn = parts.stream().map(part -> Drawing.of(part.sizes(), part.arcs())).toList();
    List<Point> corners = Packing.of(drawn);
    Box[] boxes = new Box[sizes.size()];
    List<List<Point>> lines = new ArrayList<>();
    arcs.forEach(arc -> lines.add(List.of()));
    int width = 0;
    int height = 0;
    for (int i = 0; i < parts.size(); i++) {
      Layout layout = drawn.get(i);
      Point corner = corners.get(i);
      width = Math.max(width, corner.x() + layout.width);
      height = Math.max(height, corner.y() + layout.height);
      for (int node = 0; node < layout.boxes.size(); node++) {
        boxes[parts.get(i).nodes().get(node)] =
            layout.boxes.get(node).moved(corner.x(), corner.y());
      }
      for (int line = 0; line < layout.lines.size(); line++) {
        lines.set(
            parts.get(i).edges().get(line),
            layout.lines.get(line).stream()
                .map(point -> point.moved(corner.x(), corner.y()))
                .toList());
      }
    }
    return new Layout(List.of(boxes), lines, width, height);
  }
}
