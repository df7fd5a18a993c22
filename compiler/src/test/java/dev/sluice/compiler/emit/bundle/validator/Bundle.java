package dev.sluice.compiler.emit.bundle.validator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a bundle put together. */
final class Bundle {

  private final Object root;
  private final Map<String, Object> trees;
  private final Map<String, String> files;

  Bundle(Object root, Map<String, Object> trees, Map<String, String> files) {
    this.root = root;
    this.trees = trees;
    this.files = files;
  }

  /** A pipeline, and the file that it stands in. */
  record Pipeline(String file, String key, Map<?, ?> fields) {

    String place() {
      return "resources.pipelines." + key;
    }
  }

  Object root() {
    return root;
  }

  Map<String, Object> trees() {
    return trees;
  }

  Map<String, String> files() {
    return files;
  }

  List<Pipeline> pipelines() {
    List<Pipeline> all = new ArrayList<>();
    trees.forEach(
        (file, tree) ->
            YamlTree.map(tree, "resources", "pipelines")
                .forEach((key, it) -> all.add(new Pipeline(file, "" + key, YamlTree.map(it)))));
    return all;
  }

  /** Keys of resources with their kind, such as {@code pipelines.orders}. */
  Set<String> resources() {
    Set<String> all = new LinkedHashSet<>();
    trees.values().forEach(tree -> resources(tree).forEach(all::add));
    return all;
  }

  Map<String, Map<?, ?>> targets() {
    Map<String, Map<?, ?>> targets = new LinkedHashMap<>();
    YamlTree.map(root, "targets")
        .forEach((name, target) -> targets.put("" + name, YamlTree.map(target)));
    return targets;
  }

  Map<String, Map<?, ?>> variables() {
    Map<String, Map<?, ?>> variables = new LinkedHashMap<>();
    trees
        .values()
        .forEach(
            tree ->
                YamlTree.map(tree, "variables")
                    .forEach((name, it) -> variables.put("" + name, YamlTree.map(it))));
    return variables;
  }

  void findDuplicates(Findings findings) {
    Set<String> seen = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    trees.values().stream()
        .flatMap(tree -> resources(tree).stream())
        .map(resource -> resource.substring(resource.indexOf('.') + 1))
        .filter(key -> !seen.add(key))
        .forEach(
            key ->
                findings.error(
                    "resources." + key, "multiple resources have been defined with the same key"));
    seen.stream()
        .filter(key -> !key.matches("[A-Za-z0-9_-]+"))
        .forEach(key -> findings.later("resources." + key, "a key of illegal characters"));
    for (Pipeline pipeline : pipelines()) {
      String name = YamlTree.string(pipeline.fields(), "name");
      if (name.isEmpty()) {
        findings.unsaid(pipeline.place(), "a pipeline without a name");
      } else if (!names.add(name)
          && !Boolean.TRUE.equals(pipeline.fields().get("allow_duplicate_names"))) {
        findings.unsaid(pipeline.place(), "a second pipeline called `" + name + "`");
      }
    }
  }

  private static List<String> resources(Object tree) {
    List<String> all = new ArrayList<>();
    YamlTree.map(tree, "resources")
        .forEach((kind, keys) -> YamlTree.map(keys).keySet().forEach(k -> all.add(kind + "." + k)));
    return all;
  }
}
