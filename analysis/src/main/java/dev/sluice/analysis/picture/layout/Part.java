package dev.sluice.analysis.picture.layout;

import dev.sluice.analysis.picture.layout.Layout.Arc;
import dev.sluice.analysis.picture.layout.Layout.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A connected part of a graph, as a graph of its own.
 *
 * @param nodes the positions of its nodes in the whole
 * @param edges the positions of its edges in the whole
 */
record Part(List<Integer> nodes, List<Integer> edges, List<Size> sizes, List<Arc> arcs) {

  /** The parts of a graph, by their first nodes. */
  static List<Part> of(List<Size> sizes, List<Arc> arcs) {
    int[] roots = new int[sizes.size()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = i;
    }
    for (Arc arc : arcs) {
      int from = root(roots, arc.from());
      int to = root(roots, arc.to());
      roots[Math.max(from, to)] = Math.min(from, to);
    }
    Map<Integer, Part> parts = new HashMap<>();
    List<Part> all = new ArrayList<>();
    int[] local = new int[sizes.size()];
    for (int node = 0; node < sizes.size(); node++) {
      Part part = parts.get(root(roots, node));
      if (part == null) {
        part = new Part(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parts.put(root(roots, node), part);
        all.add(part);
      }
      local[node] = part.nodes.size();
      part.nodes.add(node);
      part.sizes.add(sizes.get(node));
    }
    for (int edge = 0; edge < arcs.size(); edge++) {
      Arc arc = arcs.get(edge);
      Part part = parts.get(root(roots, arc.from()));
      part.edges.add(edge);
      part.arcs.add(new Arc(local[arc.from()], local[arc.to()]));
    }
    return all;
  }

  private static int root(int[] roots, int node) {
    int root = node;
    while (roots[root] != root) {
      roots[root] = roots[roots[root]];
      root = roots[root];
    }
    return root;
  }
}
