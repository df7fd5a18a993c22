package dev.sluice.compiler.emit.bundle.validator;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Looks into what a YAML reader gives. */
final class YamlTree {

  private YamlTree() {}

  /** The mapping below some keys; empty where there is none. */
  static Map<?, ?> map(Object tree, String... path) {
    Object at = at(tree, path);
    return at instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The list below some keys; empty where there is none. */
  static List<?> list(Object tree, String... path) {
    Object at = at(tree, path);
    return at instanceof List<?> list ? list : List.of();
  }

  /** The string below some keys; empty where there is none. */
  static String string(Object tree, String... path) {
    Object at = at(tree, path);
    return at instanceof String text ? text : "";
  }

  static Object at(Object tree, String... path) {
    Object at = tree;
    for (String key : path) {
      at = at instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return at;
  }

  static boolean has(Map<?, ?> map, String... keys) {
    return Stream.of(keys).allMatch(map::containsKey);
  }

  /** Calls for every string that is a value. */
  static void strings(Object tree, String place, BiConsumer<String, String> action) {
    if (tree instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> strings(value, place.isEmpty() ? "" + key : place + "." + key, action));
    } else if (tree instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        strings(list.get(i), place + "[" + i + "]", action);
      }
    } else if (tree instanceof String text) {
      action.accept(place, text);
    }
  }
}
