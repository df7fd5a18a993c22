package dev.sluice.analysis.picture.layout;

import dev.sluice.analysis.picture.layout.Layout.Arc;
import java.util.ArrayList;
import java.util.List;

/**
 * A graph whose edges join neighbouring columns only: where one passes a column, it has a stop
 * there. Stops are numbered behind the nodes.
 */
final class Lanes {

  /** The column of each node and stop. */
  final List<Integer> ranks = new ArrayList<>();

  /** What is in each column, in the order of the numbers. */
  final List<List<Integer>> columns = new ArrayList<>();

  /** The neighbours of each node and stop in the column before. */
  final List<List<Integer>> before = new ArrayList<>();

  /** The neighbours of each node and stop in the column behind. */
  final List<List<Integer>> after = new ArrayList<>();

  /** The way of each edge: node, stops, node; empty for one from a node to itself. */
  final List<List<Integer>> ways = new ArrayList<>();

  private final int nodes;

  private Lanes(int nodes) {
    this.nodes = nodes;
  }

  static Lanes of(int[] ranks, List<Arc> arcs) {
    Lanes lanes = new Lanes(ranks.length);
    for (int rank : ranks) {
      lanes.add(rank);
    }
    for (Arc arc : arcs) {
      lanes.ways.add(arc.from() == arc.to() ? List.of() : lanes.way(arc));
    }
    return lanes;
  }

  boolean isStop(int vertex) {
    return vertex >= nodes;
  }

  private int add(int rank) {
    int vertex = ranks.size();
    ranks.add(rank);
    while (columns.size() <= rank) {
      columns.add(new ArrayList<>());
    }
    columns.get(rank).add(vertex);
    before.add(new ArrayList<>());
    after.add(new ArrayList<>());
    return vertex;
  }

  private List<Integer> way(Arc arc) {
    int step = ranks.get(arc.from()) < ranks.get(arc.to()) ? 1 : -1;
    List<Integer> way = new ArrayList<>(List.of(arc.from()));
    for (int rank = ranks.get(arc.from()) + step; rank != ranks.get(arc.to()); rank += step) {
      way.add(add(rank));
    }
    way.add(arc.to());
    for (int i = 1; i < way.size(); i++) {
      int left = way.get(step > 0 ? i - 1 : i);
      int right = way.get(step > 0 ? i : i - 1);
      after.get(left).add(right);
      before.get(right).add(left);
    }
    return way;
  }
}
