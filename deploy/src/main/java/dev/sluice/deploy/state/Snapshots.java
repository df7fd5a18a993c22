package dev.sluice.deploy.state;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.AnalysedSink;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.compiler.emit.Sources;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.Sink;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The datasets and sinks of a bundle in one target, as a state keeps them. */
public final class Snapshots {

  private final ResolvedNames names;
  private final SnapshotFlows flows;
  private final IdentityHashMap<Object, String> files = new IdentityHashMap<>();

  private Snapshots(Analysed analysed, CompilerOptions options, Optional<Target> target) {
    BundleGraph graph = analysed.graph();
    this.names = ResolvedNames.of(graph.bundle(), target);
    this.flows = new SnapshotFlows(graph, names);
    for (PipelineGraph pipeline : graph.pipelines()) {
      for (SourceFile file : Sources.of(options, pipeline)) {
        file.members().forEach(member -> files.put(defined(member), file.path()));
      }
    }
  }

  /**
   * The datasets by the keys of their pipelines, each list by name.
   *
   * @param options those with which it is compiled
   * @param target the target whose values the variables take
   */
  public static SortedMap<String, List<DeployedDataset>> of(
      Analysed analysed, CompilerOptions options, Optional<Target> target) {
    Snapshots snapshots = new Snapshots(analysed, options, target);
    SortedMap<String, List<DeployedDataset>> all = new TreeMap<>();
    analysed
        .graph()
        .pipelines()
        .forEach(pipeline -> all.put(pipeline.pipeline().key(), new ArrayList<>()));
    for (AnalysedDataset dataset : analysed.datasets()) {
      all.get(dataset.pipeline().pipeline().key()).add(snapshots.dataset(dataset));
    }
    for (AnalysedSink sink : analysed.sinks()) {
      all.get(sink.pipeline().pipeline().key()).add(snapshots.sink(sink));
    }
    all.values().forEach(list -> list.sort(java.util.Comparator.comparing(DeployedDataset::name)));
    return all;
  }

  private DeployedDataset dataset(AnalysedDataset analysed) {
    PipelineGraph pipeline = analysed.pipeline();
    Dataset dataset = analysed.dataset();
    String name = names.text(dataset.name());
    DatasetKind kind = dataset.accept(KINDS);
    Optional<TableSpec> spec =
        dataset instanceof Dataset.Table table ? Optional.of(table.spec()) : Optional.empty();
    Layout layout = spec.map(TableSpec::layout).orElseGet(Layout.Unspecified::new);
    Map<String, Text> properties = spec.map(TableSpec::properties).orElse(Map.of());
    return new DeployedDataset(
        name,
        kind == DatasetKind.TEMPORARY_VIEW
            ? name
            : names.table(pipeline.pipeline(), dataset.name()).toString(),
        kind,
        analysed.columns().known().stream().map(Snapshots::column).toList(),
        analysed.columns().open(),
        layout instanceof Layout.Partitioned partitioned ? partitioned.columns() : List.of(),
        layout instanceof Layout.Clustered clustered ? clustered.columns() : List.of(),
        layout instanceof Layout.Clustered clustered && clustered.automatic(),
        !is(properties, "pipelines.reset.allowed", "false"),
        is(properties, "delta.enableTypeWidening", "true"),
        flows(pipeline, analysed.flows(), name),
        files.getOrDefault(dataset, ""),
        movedFrom(dataset),
        place(dataset.origin()));
  }

  private DeployedDataset sink(AnalysedSink analysed) {
    Sink sink = analysed.sink();
    return new DeployedDataset(
        sink.name(),
        sink.name(),
        DatasetKind.SINK,
        List.of(),
        true,
        List.of(),
        List.of(),
        false,
        true,
        false,
        flows(analysed.pipeline(), analysed.flows(), sink.name()),
        files.getOrDefault(sink, ""),
        Optional.empty(),
        place(sink.origin()));
  }

  private List<DeployedFlow> flows(PipelineGraph pipeline, List<AnalysedFlow> all, String name) {
    return all.stream().map(flow -> flows.flow(pipeline, flow, name)).toList();
  }

  private boolean is(Map<String, Text> properties, String key, String value) {
    return properties.containsKey(key) && names.text(properties.get(key)).equalsIgnoreCase(value);
  }

  private static Object defined(SourceFile.Member member) {
    if (member instanceof SourceFile.OfDataset of) {
      return of.dataset();
    }
    return member instanceof SourceFile.OfSink of ? of.sink() : member;
  }

  private static DeployedColumn column(AnalysedColumn column) {
    return new DeployedColumn(column.name(), column.type().map(SqlType::render), column.nullable());
  }

  private static Optional<String> movedFrom(Dataset dataset) {
    if (dataset instanceof Dataset.StreamingTable table) {
      return table.movedFrom();
    }
    if (dataset instanceof Dataset.MaterializedView view) {
      return view.movedFrom();
    }
    return dataset instanceof Dataset.ManagedTable table ? table.movedFrom() : Optional.empty();
  }

  static String place(Origin origin) {
    return origin.isKnown() ? origin.toString() : "";
  }

  private static final Dataset.Cases<DatasetKind> KINDS =
      new Dataset.Cases<>() {
        @Override
        public DatasetKind streamingTable(Dataset.StreamingTable dataset) {
          return DatasetKind.STREAMING_TABLE;
        }

        @Override
        public DatasetKind materializedView(Dataset.MaterializedView dataset) {
          return DatasetKind.MATERIALIZED_VIEW;
        }

        @Override
        public DatasetKind streamView(Dataset.StreamView dataset) {
          return DatasetKind.TEMPORARY_VIEW;
        }

        @Override
        public DatasetKind batchView(Dataset.BatchView dataset) {
          return DatasetKind.TEMPORARY_VIEW;
        }

        @Override
        public DatasetKind persistedView(Dataset.PersistedView dataset) {
          return DatasetKind.VIEW;
        }

        @Override
        public DatasetKind managedTable(Dataset.ManagedTable dataset) {
          return DatasetKind.MANAGED_TABLE;
        }
      };
}
