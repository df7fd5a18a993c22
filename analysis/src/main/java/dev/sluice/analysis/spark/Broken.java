package dev.sluice.analysis.spark;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts of a query that were found wrong: the next attempt goes without them. */
final class Broken {

  private final Set<Object> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Object, Set<Span>> spans = new IdentityHashMap<>();

  /** The names of columns of no known type that something takes a field of. */
  private final Set<String> bases = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

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

  /** Remembers a column that has fields, whatever they are; false when it is known already. */
  boolean addBase(String name) {
    return bases.add(name);
  }

  /** How many parts of a name are a column whose type is not known; 0 when none are. */
  int base(List<String> parts) {
    for (int i = 0; i < Math.min(parts.size() - 1, 3); i++) {
      if (bases.contains(parts.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }
}
