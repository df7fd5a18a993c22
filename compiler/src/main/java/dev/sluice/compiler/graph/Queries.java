package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Walks over queries that visit a shared query once and need no call stack. */
public final class Queries {

  private Queries() {}

  /** The flows of a dataset; none for one that has only a query of its own. */
  public static List<Flow> flows(Dataset dataset) {
    if (dataset instanceof Dataset.StreamingTable table) {
      return table.flows();
    }
    return dataset instanceof Dataset.ManagedTable table ? table.flows() : List.of();
  }

  /** The queries of a dataset, those included that a Python function of a flow reads. */
  public static List<Query> roots(Dataset dataset) {
    List<Query> roots = new ArrayList<>(dataset.queries());
    flows(dataset).forEach(flow -> roots.addAll(functionReads(flow)));
    return roots;
  }

  /** The queries of a flow, those included that its Python function reads. */
  public static List<Query> roots(Flow flow) {
    List<Query> roots = new ArrayList<>();
    flow.query().ifPresent(roots::add);
    roots.addAll(functionReads(flow));
    return roots;
  }

  /** A query and all that it reads, inputs before what reads them, each once. */
  public static List<Query> all(Query root) {
    return all(List.of(root));
  }

  /** Queries and all that they read, inputs before what reads them, each once. */
  public static List<Query> all(List<Query> roots) {
    List<Query> order = new ArrayList<>();
    Set<Query> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Query root : roots) {
      visit(root, seen, order);
    }
    return order;
  }

  /** Post-order with a stack of its own: a query of thousands of operators overflows no thread. */
  private static void visit(Query root, Set<Query> seen, List<Query> order) {
    Deque<Visit> stack = new ArrayDeque<>();
    if (seen.add(root)) {
      stack.push(new Visit(root));
    }
    while (!stack.isEmpty()) {
      Visit visit = stack.peek();
      if (visit.next < visit.inputs.size()) {
        Query input = visit.inputs.get(visit.next++);
        if (seen.add(input)) {
          stack.push(new Visit(input));
        }
      } else {
        order.add(visit.query);
        stack.pop();
      }
    }
  }

  private static List<Query> functionReads(Flow flow) {
    return flow instanceof Flow.AutoCdcFromSnapshot snapshot
            && snapshot.snapshots() instanceof Flow.SnapshotSource.ByFunction function
        ? function.reads()
        : List.of();
  }

  private static final class Visit {
    private final Query query;
    private final List<Query> inputs;
    private int next;

    Visit(Query query) {
      this.query = query;
      this.inputs = query.inputs();
    }
  }
}
