package dev.sluice.analysis.spark;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a query that were found wrong: the next attempt goes without them. */
final class Broken {

  private final Set<Object> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Object, Set<Span>> spans = new IdentityHashMap<>();

  /** From the first to the last character of a piece of SQL text. */
  record Span(int start, int stop) {}

  /** Marks what an error is about; false when it was marked before, so that nothing is won. */
  boolean add(Marks.Spot spot) {
    if (spot.inText()) {
      Set<Span> inText = spans.computeIfAbsent(spot.place().node(), node -> new HashSet<>());
      if (inText.add(new Span(spot.start(), spot.stop()))) {
        return true;
      }
    }
    return nodes.add(spot.place().node());
  }

  /** Marks a part of the model; false when it was marked before. */
  boolean add(Object node) {
    return nodes.add(node);
  }

  boolean has(Object node) {
    return nodes.contains(node);
  }

  boolean has(Object node, int start, int stop) {
    Set<Span> inText = spans.get(node);
    return inText != null && inText.contains(new Span(start, stop));
  }

  boolean hasSpans(Object node) {
    return spans.containsKey(node);
  }
}
