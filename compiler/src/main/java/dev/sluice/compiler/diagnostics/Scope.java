package dev.sluice.compiler.diagnostics;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import dev.sluice.model.Suppression;
import java.util.ArrayList;
import java.util.List;

/** Something at which suppressions stand; each is equal to itself only. */
final class Scope {

  private final String title;
  private final String name;
  private final Record root;
  private final List<Suppression> suppressions;
  private final Scope parent;

  private Scope(
      String title, String name, Record root, List<Suppression> suppressions, Scope parent) {
    this.title = requireNonNull(title, "title");
    this.name = requireNonNull(name, "name");
    this.root = requireNonNull(root, "root");
    this.suppressions = List.copyOf(suppressions);
    this.parent = parent;
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

  /** How messages call it, such as {@code Dataset `orders`}. */
  String title() {
    return title;
  }

  /** What it consists of. */
  Record root() {
    return root;
  }

  /** What is suppressed here. */
  List<Suppression> suppressions() {
    return suppressions;
  }

  /** Whether it is the bundle, which everything is in. */
  boolean isBundle() {
    return parent == null;
  }

  /** Whether it is what directly contains another. */
  boolean contains(Scope other) {
    return other.parent == this;
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
