package dev.sluice.compiler.graph;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Optional;

/** A bundle's pipelines as graphs, with what they share. */
public final class BundleGraph {

  private final Bundle bundle;
  private final List<PipelineGraph> pipelines;
  private final List<Variable<?>> variables;

  private BundleGraph(Bundle bundle) {
    this.bundle = bundle;
    this.pipelines = bundle.pipelines().stream().map(PipelineGraph::of).toList();
    this.variables = UsedVariables.of(bundle);
  }

  /** The graph of a bundle; linear in its size. */
  public static BundleGraph of(Bundle bundle) {
    return new BundleGraph(bundle);
  }

  /** The bundle. */
  public Bundle bundle() {
    return bundle;
  }

  /** Its pipelines, in the bundle's order. */
  public List<PipelineGraph> pipelines() {
    return pipelines;
  }

  /** The pipeline with a key. */
  public Optional<PipelineGraph> pipeline(String key) {
    return pipelines.stream().filter(graph -> graph.pipeline().key().equals(key)).findFirst();
  }

  /**
   * All variables that are declared or used anywhere, each once, by name; where two differ under
   * one name, the declared one.
   */
  public List<Variable<?>> variables() {
    return variables;
  }

  /** The first pipeline that contains a dataset: the same value, or an equal one. */
  public Optional<PipelineGraph> ownerOf(Dataset dataset) {
    return pipelines.stream().filter(graph -> graph.find(dataset).isPresent()).findFirst();
  }
}
