package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedExpectation;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.AnalysedSink;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.analysis.Columns;
import dev.sluice.analysis.UnknownTables;
import dev.sluice.analysis.rules.DatasetRules;
import dev.sluice.analysis.rules.KafkaTypes;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.compiler.graph.TableRead;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All datasets and sinks of a bundle, in the order of the graph. */
public final class BundleAnalysis {

  private final BundleGraph graph;
  private final AnalysisOptions options;
  private final Session session = new Session();
  private final ResolvedNames names;
  private final IdentityHashMap<PipelineGraph, Env> envs = new IdentityHashMap<>();
  private final IdentityHashMap<Dataset, Columns> known = new IdentityHashMap<>();
  private final IdentityHashMap<Dataset, EventTimes> times = new IdentityHashMap<>();
  private final IdentityHashMap<Dataset, Map<String, Fact>> facts = new IdentityHashMap<>();
  private final UnknownTables unknownTables = new UnknownTables();
  private final List<Diagnostic> found = new ArrayList<>();

  private BundleAnalysis(BundleGraph graph, AnalysisOptions options) {
    this.graph = requireNonNull(graph, "graph");
    this.options = requireNonNull(options, "options");
    Optional<Target> target =
        options
            .target()
            .flatMap(
                name ->
                    graph.bundle().targets().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst());
    this.names = ResolvedNames.of(graph.bundle(), target);
  }

  /** Analyses a bundle. */
  public static Analysed of(BundleGraph graph, AnalysisOptions options) {
    BundleAnalysis analysis = new BundleAnalysis(graph, options);
    return analysis.session.within(analysis::all);
  }

  private Analysed all() {
    List<AnalysedDataset> datasets = new ArrayList<>();
    for (BundleGraph.Member member : graph.members()) {
      AnalysedDataset analysed = dataset(member.pipeline(), member.dataset());
      known.put(member.dataset(), analysed.columns());
      datasets.add(analysed);
    }
    List<AnalysedSink> sinks = new ArrayList<>();
    for (PipelineGraph pipeline : graph.pipelines()) {
      pipeline.sinks().forEach(sink -> sinks.add(sink(pipeline, sink)));
    }
    graph.pipelines().forEach(this::compareWithLock);
    return new Analysed(graph, datasets, sinks, unknownTables, Diagnostics.sorted(found));
  }

  /** What is stated of tables outside the bundle, against what was told of them. */
  private void compareWithLock(PipelineGraph pipeline) {
    if (options.externals().isEmpty()) {
      return;
    }
    Set<Source> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TableRead read : pipeline.reads()) {
      if (read.table() instanceof Source.External source
          && source.stated().isPresent()
          && seen.add(source)) {
        String name = env(pipeline).text(source.name());
        env(pipeline)
            .external(name)
            .flatMap(locked -> LockedSchemas.difference(name, source, locked))
            .ifPresent(found::add);
      }
    }
  }

  private Env env(PipelineGraph pipeline) {
    return envs.computeIfAbsent(
        pipeline,
        each ->
            new Env(
                session,
                graph,
                each,
                names,
                options.externals(),
                unknownTables,
                dataset -> Optional.ofNullable(known.get(dataset)),
                dataset -> Optional.ofNullable(times.get(dataset)),
                dataset -> facts.getOrDefault(dataset, Map.of())));
  }

  private AnalysedDataset dataset(PipelineGraph pipeline, Dataset dataset) {
    Env env = env(pipeline);
    FlowAnalysis cases = new FlowAnalysis(env, "`" + dataset.name() + "`", found);
    List<AnalysedFlow> flows = new ArrayList<>();
    own(dataset).ifPresent(query -> flows.add(cases.own(query)));
    for (Flow flow : Queries.flows(dataset)) {
      flows.add(flow.accept(cases));
    }
    if (dataset instanceof Dataset.StreamView) {
      cases.view().ifPresent(view -> times.put(dataset, EventTimes.of(view.plan(), view::isSure)));
    }
    cases.view().ifPresent(view -> found.addAll(NotIncremental.check(view, dataset)));
    Columns columns = columns(dataset, FlowAnalysis.merged(flows));
    facts.put(dataset, cases.facts());
    List<AnalysedExpectation> expectations =
        new ExpectationAnalysis(env, dataset, columns, found).all();
    boolean streaming = !flows.isEmpty() && flows.stream().allMatch(AnalysedFlow::streaming);
    AnalysedDataset analysed =
        new AnalysedDataset(pipeline, dataset, columns, streaming, flows, expectations);
    found.addAll(DatasetRules.check(analysed));
    return analysed;
  }

  private static Optional<Query> own(Dataset dataset) {
    return dataset.accept(
        new Dataset.Cases<Optional<Query>>() {
          @Override
          public Optional<Query> streamingTable(Dataset.StreamingTable table) {
            return table.query();
          }

          @Override
          public Optional<Query> materializedView(Dataset.MaterializedView view) {
            return Optional.of(view.query());
          }

          @Override
          public Optional<Query> streamView(Dataset.StreamView view) {
            return Optional.of(view.query());
          }

          @Override
          public Optional<Query> batchView(Dataset.BatchView view) {
            return Optional.of(view.query());
          }

          @Override
          public Optional<Query> persistedView(Dataset.PersistedView view) {
            return Optional.of(view.query());
          }

          @Override
          public Optional<Query> managedTable(Dataset.ManagedTable table) {
            return Optional.empty();
          }
        });
  }

  /** What readers see: the declared columns where there are such, and what they are made of. */
  private static Columns columns(Dataset dataset, Columns written) {
    Optional<Schema> declared =
        dataset instanceof Dataset.Table table ? table.spec().schema() : Optional.empty();
    Columns columns = declared.map(Schemas::columns).orElse(Columns.OPAQUE);
    if (columns.open()) {
      return written;
    }
    List<AnalysedColumn> all = new ArrayList<>();
    for (AnalysedColumn column : columns.known()) {
      Optional<AnalysedColumn> same = written.find(column.name());
      all.add(
          new AnalysedColumn(
              column.name(),
              column.type(),
              column.nullable(),
              column.comment(),
              column.origin(),
              same.map(AnalysedColumn::sources).orElse(Set.of())));
    }
    return new Columns(all, false);
  }

  private AnalysedSink sink(PipelineGraph pipeline, Sink sink) {
    FlowAnalysis cases = new FlowAnalysis(env(pipeline), "sink `" + sink.name() + "`", found);
    List<AnalysedFlow> flows = new ArrayList<>();
    sink.flows().forEach(flow -> flows.add(flow.accept(cases)));
    AnalysedSink analysed = new AnalysedSink(pipeline, sink, flows);
    found.addAll(KafkaTypes.check(analysed));
    return analysed;
  }
}
