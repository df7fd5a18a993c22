package dev.sluice.compiler.graph;

import static java.util.Comparator.comparing;

import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pipeline's datasets and sinks and what they read, in one order, whatever order they were added
 * in.
 */
public final class PipelineGraph {

  private final Pipeline pipeline;
  private final List<Dataset> datasets;
  private final List<Sink> sinks;
  private final List<TableRead> reads;
  private final IdentityHashMap<Dataset, List<TableRead>> readsByDataset;
  private final IdentityHashMap<Dataset, Dataset> members;
  private final Map<String, List<Dataset>> byName;

  private PipelineGraph(Pipeline pipeline, IdentityHashMap<Dataset, Dataset> rewritten) {
    this.pipeline = pipeline;
    this.members = new IdentityHashMap<>();
    this.byName = new HashMap<>();
    for (Dataset dataset : pipeline.datasets()) {
      if (members.put(dataset, dataset) == null) {
        byName.computeIfAbsent(dataset.name().toString(), name -> new ArrayList<>()).add(dataset);
      }
    }
    rewritten.forEach(
        (before, after) -> {
          if (members.containsKey(after)) {
            members.put(before, after);
            byName.get(after.name().toString()).add(before);
          }
        });
    this.readsByDataset = new IdentityHashMap<>();
    for (Dataset dataset : pipeline.datasets()) {
      readsByDataset.put(dataset, reads(new Reader.OfDataset(dataset), Queries.roots(dataset)));
    }
    this.datasets = Topology.sort(unique(pipeline.datasets()), this::upstream);
    this.sinks = pipeline.sinks().stream().sorted(comparing(Sink::name)).toList();
    List<TableRead> all = new ArrayList<>();
    datasets.forEach(dataset -> all.addAll(readsByDataset.get(dataset)));
    sinks.forEach(sink -> all.addAll(reads(new Reader.OfSink(sink), roots(sink.flows()))));
    this.reads = List.copyOf(all);
  }

  static PipelineGraph of(Pipeline pipeline, IdentityHashMap<Dataset, Dataset> rewritten) {
    return new PipelineGraph(pipeline, rewritten);
  }

  /** The pipeline. */
  public Pipeline pipeline() {
    return pipeline;
  }

  /** Its datasets: what is read before what reads it, otherwise by name. */
  public List<Dataset> datasets() {
    return datasets;
  }

  /** Its sinks, by name. */
  public List<Sink> sinks() {
    return sinks;
  }

  /** Every read of a table, in the order of the datasets, those of sinks behind them. */
  public List<TableRead> reads() {
    return reads;
  }

  /** The reads of one of its datasets. */
  public List<TableRead> reads(Dataset dataset) {
    return readsByDataset.getOrDefault(dataset, List.of());
  }

  /** The dataset of this pipeline that a value stands for: itself, or an equal one. */
  public Optional<Dataset> find(Dataset value) {
    Dataset same = members.get(value);
    if (same != null) {
      return Optional.of(same);
    }
    return byName.getOrDefault(value.name().toString(), List.of()).stream()
        .filter(value::equals)
        .findFirst()
        .map(members::get);
  }

  /** The datasets of this pipeline that a dataset of it reads, each once. */
  public List<Dataset> upstream(Dataset dataset) {
    List<Dataset> upstream = new ArrayList<>();
    for (TableRead read : reads(dataset)) {
      if (read.table() instanceof Source.OfDataset source) {
        find(source.dataset()).ifPresent(upstream::add);
      }
    }
    return unique(upstream);
  }

  private static List<Query> roots(List<Flow> flows) {
    List<Query> roots = new ArrayList<>();
    flows.forEach(flow -> roots.addAll(Queries.roots(flow)));
    return roots;
  }

  private static List<TableRead> reads(Reader reader, List<Query> roots) {
    List<TableRead> found = new ArrayList<>();
    for (Query query : Queries.all(roots)) {
      if (query instanceof Query.Read read && read.source() instanceof Source.Table table) {
        found.add(new TableRead(reader, table, read));
      }
    }
    return found;
  }

  static List<Dataset> unique(List<Dataset> datasets) {
    var seen = Collections.newSetFromMap(new IdentityHashMap<Dataset, Boolean>());
    return datasets.stream().filter(seen::add).toList();
  }
}
