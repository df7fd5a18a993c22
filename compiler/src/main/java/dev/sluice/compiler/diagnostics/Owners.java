package dev.sluice.compiler.diagnostics;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a finding is about: the datasets, sinks and pipelines that were written at its line.
 *
 * <p>Several can be, when a loop makes them or a query is shared; of these it is about those that
 * its message names, or about all when it names none.
 */
final class Owners {

  private final Map<String, Set<Scope>> byPlace = new HashMap<>();

  /** Looks for the places of some findings. */
  Owners(List<Scope> scopes, Collection<Diagnostic> found) {
    found.forEach(
        each ->
            byPlace.put(place(each.origin()), Collections.newSetFromMap(new IdentityHashMap<>())));
    for (Scope scope : byPlace.isEmpty() ? List.<Scope>of() : scopes) {
      if (!scope.isBundle()) {
        ModelWalk.records(
            scope.root(), record -> ModelWalk.origin(record).ifPresent(o -> add(o, scope)));
      }
    }
  }

  /** The innermost scopes that a finding is about. */
  List<Scope> of(Diagnostic found) {
    List<Scope> inner = innermost(byPlace.getOrDefault(place(found.origin()), Set.of()));
    List<Scope> named = inner.stream().filter(scope -> scope.isNamedIn(found)).toList();
    return named.isEmpty() ? inner : named;
  }

  private void add(Origin origin, Scope scope) {
    Set<Scope> here = byPlace.get(place(origin));
    if (here != null) {
      here.add(scope);
    }
    origin.words().values().forEach(word -> add(word, scope));
  }

  private static List<Scope> innermost(Set<Scope> scopes) {
    List<Scope> inner = new ArrayList<>(scopes);
    inner.removeIf(scope -> scopes.stream().anyMatch(scope::contains));
    return inner;
  }

  private static String place(Origin origin) {
    return origin.className() + ":" + origin.line();
  }
}
