package dev.sluice.compiler.diagnostics;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import dev.sluice.model.Suppression;
import java.util.ArrayList;
import java.util.List;

/**
 * Something at which suppressions stand.
 *
 * @param title how messages call it, such as {@code Dataset `orders`}
 * @param name what messages of findings in it name it by
 * @param root what it consists of
 * @param parent what contains it; null for the bundle
 */
record Scope(String title, String name, Record root, List<Suppression> suppressions, Scope parent) {
  Scope {
    requireNonNull(title, "title");
    requireNonNull(name, "name");
    requireNonNull(root, "root");
    suppressions = List.copyOf(suppressions);
  }

  /** The bundle, and then everything in it, what contains before what it contains. */
  static List<Scope> all(Bundle bundle) {
    List<Scope> all = new ArrayList<>();
    Scope top =
        new Scope(
            "Bundle `" + bundle.name() + "`", bundle.name(), bundle, bundle.suppressions(), null);
    all.add(top);
    for (Pipeline pipeline : bundle.pipelines()) {
      String key = pipeline.key();
      Scope scope =
          new Scope("Pipeline `" + key + "`", key, pipeline, pipeline.suppressions(), top);
      all.add(scope);
      for (Dataset dataset : pipeline.datasets()) {
        String name = dataset.name().toString();
        all.add(
            new Scope(
                "Dataset `" + name + "`",
                name,
                (Record) dataset,
                dataset.remarks().suppressions(),
                scope));
      }
      for (Sink sink : pipeline.sinks()) {
        all.add(
            new Scope(
                "Sink `" + sink.name() + "`",
                sink.name(),
                (Record) sink,
                sink.suppressions(),
                scope));
      }
    }
    return all;
  }

  /** Whether the message of a finding names it. */
  boolean isNamedIn(Diagnostic found) {
    return found.message().contains("`" + name + "`");
  }

  /** Whether it is another scope, or contains it. */
  boolean covers(Scope other) {
    for (Scope scope = other; scope != null; scope = scope.parent) {
      if (scope == this) {
        return true;
      }
    }
    return false;
  }
}
