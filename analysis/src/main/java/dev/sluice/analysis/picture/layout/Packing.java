package dev.sluice.analysis.picture.layout;

import static java.util.Comparator.comparing;

import dev.sluice.analysis.picture.layout.Layout.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Several drawings on one sheet, in rows, the highest first, about as wide as a screen. */
final class Packing {

  private static final int GAP = 48;

  /** A screen's width to its height. */
  private static final double SHAPE = 1.7;

  private Packing() {}

  /** The upper left corner of each. */
  static List<Point> of(List<Layout> drawings) {
    List<Integer> order = new ArrayList<>();
    double area = 0;
    int width = 0;
    for (int i = 0; i < drawings.size(); i++) {
      order.add(i);
      area += (double) (drawings.get(i).width() + GAP) * (drawings.get(i).height() + GAP);
      width = Math.max(width, drawings.get(i).width());
    }
    width = Math.max(width, (int) Math.sqrt(area * SHAPE));
    order.sort(comparing((Integer i) -> -drawings.get(i).height()));
    List<Point> corners = new ArrayList<>(Collections.nCopies(drawings.size(), new Point(0, 0)));
    int x = 0;
    int y = 0;
    int row = 0;
    for (int i : order) {
      Layout drawing = drawings.get(i);
      if (x > 0 && x + drawing.width() > width) {
        x = 0;
        y += row + GAP;
        row = 0;
      }
      corners.set(i, new Point(x, y));
      x += drawing.width() + GAP;
      row = Math.max(row, drawing.height());
    }
    return corners;
  }
}
