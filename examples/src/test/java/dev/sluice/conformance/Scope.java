package dev.sluice.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a random query, by name. */
record Scope(Map<String, Kind> columns) {

  Scope {
    columns = new LinkedHashMap<>(columns);
  }

  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  List<String> names(Kind kind) {
    return columns.keySet().stream().filter(name -> columns.get(name) == kind).toList();
  }

  /** Names of columns that have an order and an equality. */
  List<String> plain() {
    return columns.keySet().stream().filter(n -> Kind.PLAIN.contains(columns.get(n))).toList();
  }

  Scope with(String name, Kind kind) {
    Map<String, Kind> more = new LinkedHashMap<>(columns);
    more.put(name, kind);
    return new Scope(more);
  }

  Scope without(String name) {
    Map<String, Kind> fewer = new LinkedHashMap<>(columns);
    fewer.remove(name);
    return new Scope(fewer);
  }

  Scope only(List<String> names) {
    Map<String, Kind> fewer = new LinkedHashMap<>();
    names.forEach(name -> fewer.put(name, columns.get(name)));
    return new Scope(fewer);
  }

  /** In the same order, under another name. */
  Scope renamed(String name, String other) {
    Map<String, Kind> same = new LinkedHashMap<>();
    columns.forEach((key, kind) -> same.put(key.equals(name) ? other : key, kind));
    return new Scope(same);
  }
}
