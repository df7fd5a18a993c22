package dev.sluice.dsl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps whose order is the same in every run. */
final class StableMaps {

  private StableMaps() {}

  /**
   * The entries in the order of a map that has one, else by key: {@code Map.of} has another order
   * in every JVM, and output must not depend on it.
   */
  static <V> Map<String, V> of(Map<String, ? extends V> map) {
    return map instanceof LinkedHashMap || map instanceof SortedMap
        ? new LinkedHashMap<>(map)
        : new LinkedHashMap<>(new TreeMap<>(map));
  }
}
