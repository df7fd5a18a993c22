package dev.sluice.analysis.picture.layout;

import java.util.List;

/** How high each node and stop of a column stands: as near to its neighbours as the others let. */
final class Heights {

  private static final int SWEEPS = 8;

  /** Between two boxes, and between anything and the lane of a line. */
  private static final int GAP = 18;

  private static final int LANE_GAP = 10;

  private final Lanes lanes;
  private final List<List<Integer>> columns;
  private final int[] sizes;
  private final double[] middles;

  private Heights(Lanes lanes, List<List<Integer>> columns, int[] sizes) {
    this.lanes = lanes;
    this.columns = columns;
    this.sizes = sizes;
    this.middles = new double[sizes.length];
  }

  /**
   * The middles.
   *
   * @param columns in the order from above
   * @param sizes the heights of nodes and stops
   */
  static double[] of(Lanes lanes, List<List<Integer>> columns, int[] sizes) {
    return new Heights(lanes, columns, sizes).middles();
  }

  private double[] middles() {
    for (List<Integer> column : columns) {
      double y = 0;
      for (int i = 0; i < column.size(); i++) {
        y += i == 0 ? 0 : apart(column.get(i - 1), column.get(i));
        middles[column.get(i)] = y;
      }
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean right = sweep % 2 == 0;
      for (int i = 0; i < columns.size(); i++) {
        place(columns.get(right ? i : columns.size() - 1 - i), sweep);
      }
    }
    return middles;
  }

  private double apart(int above, int below) {
    int gap = lanes.isStop(above) || lanes.isStop(below) ? LANE_GAP : GAP;
    return (sizes[above] + sizes[below]) / 2.0 + gap;
  }

  /**
   * The nearest places in the sense of least squares that keep the order and the distances. Nodes
   * that push each other move as one block, to the mean of where they would like to be.
   */
  private void place(List<Integer> column, int sweep) {
    int size = column.size();
    double[] offset = new double[size];
    double[] sums = new double[size];
    int[] counts = new int[size];
    int blocks = 0;
    for (int i = 0; i < size; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + apart(column.get(i - 1), column.get(i));
      sums[blocks] = wanted(column.get(i), sweep) - offset[i];
      counts[blocks] = 1;
      blocks++;
      while (blocks > 1
          && sums[blocks - 2] / counts[blocks - 2] >= sums[blocks - 1] / counts[blocks - 1]) {
        sums[blocks - 2] += sums[blocks - 1];
        counts[blocks - 2] += counts[blocks - 1];
        blocks--;
      }
    }
    int next = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < counts[block]; i++, next++) {
        middles[column.get(next)] = sums[block] / counts[block] + offset[next];
      }
    }
  }

  /** Sweeps to the right look back, sweeps to the left ahead, the last two both ways. */
  private double wanted(int vertex, int sweep) {
    boolean both = sweep >= SWEEPS - 2;
    boolean back = sweep % 2 == 0;
    double sum = 0;
    int count = 0;
    for (int each : both || back ? lanes.before.get(vertex) : List.<Integer>of()) {
      sum += middles[each];
      count++;
    }
    for (int each : both || !back ? lanes.after.get(vertex) : List.<Integer>of()) {
      sum += middles[each];
      count++;
    }
    return count == 0 ? middles[vertex] : sum / count;
  }
}
