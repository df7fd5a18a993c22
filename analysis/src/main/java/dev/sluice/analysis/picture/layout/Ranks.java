package dev.sluice.analysis.picture.layout;

import dev.sluice.analysis.picture.layout.Layout.Arc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The column of each node: one more than the last of those that lead to it. */
final class Ranks {

  private final int size;
  private final List<List<Integer>> after = new ArrayList<>();
  private final boolean[] turned;
  private final List<Arc> arcs;

  private Ranks(int size, List<Arc> arcs) {
    this.size = size;
    this.arcs = arcs;
    this.turned = new boolean[arcs.size()];
    for (int i = 0; i < size; i++) {
      after.add(new ArrayList<>());
    }
    for (int edge = 0; edge < arcs.size(); edge++) {
      after.get(arcs.get(edge).from()).add(edge);
    }
  }

  /** The columns, from 0. An edge that closes a circle counts the other way round. */
  static int[] of(int size, List<Arc> arcs) {
    Ranks ranks = new Ranks(size, arcs);
    ranks.turn();
    return ranks.ranks();
  }

  private void turn() {
    int[] state = new int[size]; // 0 new, 1 on the way, 2 done
    int[] next = new int[size];
    for (int start = 0; start < size; start++) {
      Deque<Integer> way = new ArrayDeque<>();
      if (state[start] == 0) {
        way.push(start);
        state[start] = 1;
      }
      while (!way.isEmpty()) {
        int node = way.peek();
        if (next[node] == after.get(node).size()) {
          state[node] = 2;
          way.pop();
          continue;
        }
        int edge = after.get(node).get(next[node]++);
        int to = arcs.get(edge).to();
        if (state[to] == 1) {
          turned[edge] = true;
        } else if (state[to] == 0) {
          state[to] = 1;
          way.push(to);
        }
      }
    }
  }

  private int from(int edge) {
    return turned[edge] ? arcs.get(edge).to() : arcs.get(edge).from();
  }

  private int to(int edge) {
    return turned[edge] ? arcs.get(edge).from() : arcs.get(edge).to();
  }

  private int[] ranks() {
    int[] ranks = new int[size];
    int[] open = new int[size];
    List<List<Integer>> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      out.add(new ArrayList<>());
    }
    for (int edge = 0; edge < arcs.size(); edge++) {
      if (from(edge) != to(edge)) {
        open[to(edge)]++;
        out.get(from(edge)).add(to(edge));
      }
    }
    boolean[] first = new boolean[size];
    Deque<Integer> ready = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      if (open[i] == 0) {
        first[i] = true;
        ready.add(i);
      }
    }
    while (!ready.isEmpty()) {
      int node = ready.remove();
      for (int to : out.get(node)) {
        ranks[to] = Math.max(ranks[to], ranks[node] + 1);
        if (--open[to] == 0) {
          ready.add(to);
        }
      }
    }
    // What nothing leads to stands close to what it leads to.
    for (int i = 0; i < size; i++) {
      if (first[i] && !out.get(i).isEmpty()) {
        ranks[i] = out.get(i).stream().mapToInt(to -> ranks[to]).min().getAsInt() - 1;
      }
    }
    int least = Arrays.stream(ranks).min().orElse(0);
    return Arrays.stream(ranks).map(rank -> rank - least).toArray();
  }
}
