package dev.sluice.analysis.picture.layout;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order within each column: near to what each leads to and comes from, with few crossings. */
final class Ordering {

  private static final int SWEEPS = 12;

  private final Lanes lanes;
  private final int[] position;

  private Ordering(Lanes lanes) {
    this.lanes = lanes;
    this.position = new int[lanes.ranks.size()];
  }

  /** The columns, each in its order. */
  static List<List<Integer>> of(Lanes lanes) {
    return new Ordering(lanes).best();
  }

  private List<List<Integer>> best() {
    List<List<Integer>> columns = together();
    columns.forEach(this::number);
    List<List<Integer>> best = copy(columns);
    long least = crossings(columns);
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      boolean right = sweep % 2 == 0;
      for (int i = 1; i < columns.size(); i++) {
        int rank = right ? i : columns.size() - 1 - i;
        sort(columns.get(rank), right ? lanes.before : lanes.after);
      }
      long crossings = crossings(columns);
      if (crossings < least) {
        least = crossings;
        best = copy(columns);
      }
    }
    return best;
  }

  /** To begin with, whatever hangs together stands together. */
  private List<List<Integer>> together() {
    List<List<Integer>> columns = new ArrayList<>();
    lanes.columns.forEach(column -> columns.add(new ArrayList<>()));
    Set<Integer> seen = new HashSet<>();
    for (List<Integer> column : lanes.columns) {
      for (int start : column) {
        List<Integer> stack = new ArrayList<>(List.of(start));
        while (!stack.isEmpty()) {
          int vertex = stack.remove(stack.size() - 1);
          if (seen.add(vertex)) {
            columns.get(lanes.ranks.get(vertex)).add(vertex);
            pushed(lanes.after.get(vertex), stack);
          }
        }
      }
    }
    return columns;
  }

  private static void pushed(List<Integer> vertices, List<Integer> stack) {
    for (int i = vertices.size() - 1; i >= 0; i--) {
      stack.add(vertices.get(i));
    }
  }

  private void number(List<Integer> column) {
    for (int i = 0; i < column.size(); i++) {
      position[column.get(i)] = i;
    }
  }

  /** By the mean position of the neighbours; what has none stays where it is. */
  private void sort(List<Integer> column, List<List<Integer>> neighbours) {
    double[] wanted = new double[position.length];
    for (int vertex : column) {
      wanted[vertex] =
          neighbours.get(vertex).stream()
              .mapToInt(each -> position[each])
              .average()
              .orElse(position[vertex]);
    }
    column.sort(comparing((Integer vertex) -> wanted[vertex]));
    number(column);
  }

  private long crossings(List<List<Integer>> columns) {
    long crossings = 0;
    for (int rank = 0; rank + 1 < columns.size(); rank++) {
      int[] passed = new int[columns.get(rank + 1).size() + 1];
      for (int vertex : columns.get(rank)) {
        List<Integer> ends =
            lanes.after.get(vertex).stream().map(each -> position[each]).sorted().toList();
        for (int end : ends) {
          crossings += count(passed, passed.length - 1) - count(passed, end + 1);
        }
        ends.forEach(end -> add(passed, end + 1));
      }
    }
    return crossings;
  }

  /** A tree of sums: how many ends so far are at most here. */
  private static int count(int[] sums, int until) {
    int count = 0;
    for (int i = until; i > 0; i -= i & -i) {
      count += sums[i];
    }
    return count;
  }

  private static void add(int[] sums, int at) {
    for (int i = at; i < sums.length; i += i & -i) {
      sums[i]++;
    }
  }

  private static List<List<Integer>> copy(List<List<Integer>> columns) {
    return columns.stream().map(List::copyOf).toList();
  }
}
