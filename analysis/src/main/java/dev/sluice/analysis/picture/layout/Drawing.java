package dev.sluice.analysis.picture.layout;

import dev.sluice.analysis.picture.layout.Layout.Arc;
import dev.sluice.analysis.picture.layout.Layout.Box;
import dev.sluice.analysis.picture.layout.Layout.Point;
import dev.sluice.analysis.picture.layout.Layout.Size;
import java.util.ArrayList;
import java.util.List;

/** The layout of a connected graph. */
final class Drawing {

  private static final int LEAST_GAP = 64;
  private static final int MOST_GAP = 220;

  private final List<Size> sizes;
  private final Lanes lanes;
  private final int[] middles;
  private final int[] left;
  private final int[] widths;

  private Drawing(List<Size> sizes, List<Arc> arcs) {
    this.sizes = sizes;
    this.lanes = Lanes.of(Ranks.of(sizes.size(), arcs), arcs);
    List<List<Integer>> columns = Ordering.of(lanes);
    int count = lanes.ranks.size();
    int[] heights = new int[count];
    for (int i = 0; i < sizes.size(); i++) {
      heights[i] = sizes.get(i).height();
    }
    double[] exact = Heights.of(lanes, columns, heights);
    double top = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      top = Math.min(top, exact[i] - heights[i] / 2.0);
    }
    this.middles = new int[count];
    for (int i = 0; i < count; i++) {
      middles[i] = (int) Math.round(exact[i] - top);
    }
    this.widths = new int[columns.size()];
    this.left = new int[columns.size()];
    int x = 0;
    for (int rank = 0; rank < columns.size(); rank++) {
      widths[rank] = columns.get(rank).stream().mapToInt(this::width).max().orElse(0);
      left[rank] = x;
      x += widths[rank] + gap(columns.get(rank));
    }
  }

  static Layout of(List<Size> sizes, List<Arc> arcs) {
    return new Drawing(sizes, arcs).layout();
  }

  private int width(int vertex) {
    return lanes.isStop(vertex) ? 0 : sizes.get(vertex).width();
  }

  /** Steeper lines get more room, so that they do not become walls. */
  private int gap(List<Integer> column) {
    int steepest = 0;
    for (int vertex : column) {
      for (int next : lanes.after.get(vertex)) {
        steepest = Math.max(steepest, Math.abs(middles[vertex] - middles[next]));
      }
    }
    return Math.min(MOST_GAP, Math.max(LEAST_GAP, steepest / 6));
  }

  private Layout layout() {
    List<Box> boxes = new ArrayList<>();
    int width = 0;
    int height = 0;
    for (int i = 0; i < sizes.size(); i++) {
      Size size = sizes.get(i);
      Box box =
          new Box(
              left[lanes.ranks.get(i)],
              middles[i] - size.height() / 2,
              size.width(),
              size.height());
      boxes.add(box);
      width = Math.max(width, box.x() + box.width());
      height = Math.max(height, box.y() + box.height());
    }
    List<List<Point>> lines = new ArrayList<>();
    for (List<Integer> way : lanes.ways) {
      List<Point> line = line(way);
      for (Point point : line) {
        height = Math.max(height, point.y());
      }
      lines.add(line);
    }
    return new Layout(boxes, lines, width, height);
  }

  private List<Point> line(List<Integer> way) {
    List<Point> line = new ArrayList<>();
    if (way.isEmpty()) {
      return line;
    }
    boolean right = lanes.ranks.get(way.get(0)) < lanes.ranks.get(way.get(1));
    for (int i = 0; i < way.size(); i++) {
      int vertex = way.get(i);
      int from = left[lanes.ranks.get(vertex)];
      int to = from + (lanes.isStop(vertex) ? widths[lanes.ranks.get(vertex)] : width(vertex));
      if (i > 0) {
        line.add(new Point(right ? from : to, middles[vertex]));
      }
      if (i + 1 < way.size()) {
        line.add(new Point(right ? to : from, middles[vertex]));
      }
    }
    return line;
  }
}
