package dev.sluice.compiler.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The circles of a graph: sets of nodes that all reach each other. Linear, and without recursion.
 *
 * @param <N> the nodes, told apart by identity
 */
final class Circles<N> {

  private final Function<N, List<N>> edges;
  private final IdentityHashMap<N, Visit<N>> visits = new IdentityHashMap<>();
  private final Deque<Visit<N>> open = new ArrayDeque<>();
  private final List<N> starts = new ArrayList<>();

  private Circles(Function<N, List<N>> edges) {
    this.edges = edges;
  }

  static <N> Circles<N> of(List<N> nodes, Function<N, List<N>> edges) {
    Circles<N> circles = new Circles<>(edges);
    for (N node : nodes) {
      if (!circles.visits.containsKey(node)) {
        circles.search(node);
      }
    }
    for (N node : nodes) {
      Visit<N> visit = circles.visits.get(node).root;
      if (visit.circular && !visit.listed) {
        visit.listed = true;
        circles.starts.add(node);
      }
    }
    return circles;
  }

  /** For each circle one way around, from its first node in the given order along the edges. */
  List<List<N>> paths() {
    return starts.stream().map(this::around).toList();
  }

  /** Whether an edge is part of a circle. */
  boolean contains(N from, N to) {
    Visit<N> a = visits.get(from);
    Visit<N> b = visits.get(to);
    return a != null && b != null && a.root == b.root && a.root.circular;
  }

  /** Tarjan's algorithm with a stack of its own. */
  private void search(N start) {
    Deque<Visit<N>> stack = new ArrayDeque<>();
    stack.push(enter(start));
    while (!stack.isEmpty()) {
      Visit<N> visit = stack.peek();
      if (visit.next < visit.edges.size()) {
        N target = visit.edges.get(visit.next++);
        Visit<N> known = visits.get(target);
        if (known == null) {
          stack.push(enter(target));
        } else if (known.root == null) {
          visit.lowest = Math.min(visit.lowest, known.number);
          visit.circular |= target == visit.node;
        }
        continue;
      }
      stack.pop();
      if (!stack.isEmpty()) {
        stack.peek().lowest = Math.min(stack.peek().lowest, visit.lowest);
      }
      if (visit.lowest == visit.number) {
        close(visit);
      }
    }
  }

  private Visit<N> enter(N node) {
    Visit<N> visit = new Visit<>(node, visits.size(), edges.apply(node));
    visits.put(node, visit);
    open.push(visit);
    return visit;
  }

  private void close(Visit<N> root) {
    Visit<N> member;
    do {
      member = open.pop();
      member.root = root;
      root.circular |= member != root;
    } while (member != root);
  }

  /** The shortest way back, by breadth. */
  private List<N> around(N start) {
    IdentityHashMap<N, N> cameFrom = new IdentityHashMap<>();
    Deque<N> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      N node = queue.remove();
      for (N next : edges.apply(node)) {
        if (next == start) {
          return back(node, start, cameFrom);
        }
        if (contains(start, next) && !cameFrom.containsKey(next)) {
          cameFrom.put(next, node);
          queue.add(next);
        }
      }
    }
    return List.of(start);
  }

  private List<N> back(N last, N start, IdentityHashMap<N, N> cameFrom) {
    List<N> path = new ArrayList<>();
    for (N node = last; node != start; node = cameFrom.get(node)) {
      path.add(0, node);
    }
    path.add(0, start);
    return path;
  }

  private static final class Visit<N> {
    private final N node;
    private final int number;
    private final List<N> edges;
    private int next;
    private int lowest;
    private Visit<N> root;
    private boolean circular;
    private boolean listed;

    Visit(N node, int number, List<N> edges) {
      this.node = node;
      this.number = number;
      this.lowest = number;
      this.edges = edges;
    }
  }
}
