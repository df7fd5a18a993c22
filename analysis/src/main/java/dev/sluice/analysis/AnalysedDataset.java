package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A dataset as Spark sees it.
 *
 * @param columns those that its readers see: declared, or found
 * @param flows what writes into it, its own query first
 * @param streaming whether all that writes into it is a stream
 */
public record AnalysedDataset(
    PipelineGraph pipeline,
    Dataset dataset,
    Columns columns,
    boolean streaming,
    List<AnalysedFlow> flows,
    List<AnalysedExpectation> expectations) {

  public AnalysedDataset {
    requireNonNull(pipeline, "pipeline");
    requireNonNull(dataset, "dataset");
    requireNonNull(columns, "columns");
    flows = List.copyOf(flows);
    expectations = List.copyOf(expectations);
  }

  /** The name, as written. */
  public String name() {
    return dataset.name().toString();
  }

  /** How much of its columns is known. */
  public Knowledge knowledge() {
    return columns.knowledge();
  }

  /** The columns that decide about its rows, of all that writes into it. */
  public Set<Use> influences() {
    Set<Use> all = new LinkedHashSet<>();
    flows.forEach(flow -> all.addAll(flow.influences()));
    return all;
  }
}
