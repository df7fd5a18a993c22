package dev.sluice.analysis;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Dataset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** What is known of a bundle before it runs. */
public final class Analysed {

  private final BundleGraph graph;
  private final List<AnalysedDataset> datasets;
  private final List<AnalysedSink> sinks;
  private final UnknownTables unknownTables;
  private final List<Diagnostic> findings;
  private final IdentityHashMap<Dataset, AnalysedDataset> byDataset = new IdentityHashMap<>();

  /**
   * The result of an analysis.
   *
   * @param datasets in the order of the graph: what is read before what reads it
   * @param unknownTables of which the user and the options tell nothing
   * @param findings sorted by place
   */
  public Analysed(
      BundleGraph graph,
      List<AnalysedDataset> datasets,
      List<AnalysedSink> sinks,
      UnknownTables unknownTables,
      List<Diagnostic> findings) {
    this.graph = requireNonNull(graph, "graph");
    this.datasets = List.copyOf(datasets);
    this.sinks = List.copyOf(sinks);
    this.unknownTables = requireNonNull(unknownTables, "unknownTables");
    this.findings = List.copyOf(findings);
    datasets.forEach(each -> byDataset.put(each.dataset(), each));
  }

  /** The bundle. */
  public BundleGraph graph() {
    return graph;
  }

  /** All datasets of all pipelines: what is read before what reads it. */
  public List<AnalysedDataset> datasets() {
    return datasets;
  }

  /** All sinks of all pipelines. */
  public List<AnalysedSink> sinks() {
    return sinks;
  }

  /** The tables outside the bundle that are not known. */
  public UnknownTables unknownTables() {
    return unknownTables;
  }

  /** What is wrong, sorted by place. */
  public List<Diagnostic> findings() {
    return findings;
  }

  /** A dataset of the bundle, by its value. */
  public Optional<AnalysedDataset> find(Dataset dataset) {
    return Optional.ofNullable(byDataset.get(dataset))
        .or(() -> graph.ownerOf(dataset).flatMap(owner -> owner.find(dataset)).map(byDataset::get));
  }

  /** The first dataset of a name. */
  public Optional<AnalysedDataset> find(String name) {
    return datasets.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
  }

  /** How many datasets are known so much. */
  public int count(Knowledge knowledge) {
    return (int) datasets.stream().filter(each -> each.knowledge() == knowledge).count();
  }
}
