package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Datasets and sinks with other queries; what does not change stays the same value. */
final class Rewriting implements Dataset.Cases<Dataset>, Flow.Cases<Flow>, Sink.Cases<Sink> {

  private final IdentityHashMap<Query, Query> done = new IdentityHashMap<>();
  private final QueryRewriting queries;

  /** Rewrites selects; all other operators only get the rewritten inputs. */
  Rewriting(UnaryOperator<Query.Select> selects) {
    this.queries = new QueryRewriting(done::get, selects);
  }

  Dataset of(Dataset dataset) {
    return isChanged(Queries.roots(dataset)) ? dataset.accept(this) : dataset;
  }

  Sink of(Sink sink) {
    List<Query> roots = new ArrayList<>();
    sink.flows().forEach(flow -> roots.addAll(Queries.roots(flow)));
    return isChanged(roots) ? sink.accept(this) : sink;
  }

  static Pipeline with(Pipeline pipeline, List<Dataset> datasets, List<Sink> sinks) {
    return new Pipeline(
        pipeline.key(),
        pipeline.name(),
        pipeline.publication(),
        pipeline.compute(),
        datasets,
        sinks,
        pipeline.eventHooks(),
        pipeline.libraries(),
        pipeline.modes(),
        pipeline.configuration(),
        pipeline.parameters(),
        pipeline.environment(),
        pipeline.rootPath(),
        pipeline.notifications(),
        pipeline.eventLog(),
        pipeline.tags(),
        pipeline.runAs(),
        pipeline.permissions(),
        pipeline.restartWindow(),
        pipeline.lifecycle(),
        pipeline.preview(),
        pipeline.movedFrom(),
        pipeline.suppressions(),
        pipeline.origin());
  }

  /** Rewrites from the inputs up, and says whether anything became another. */
  private boolean isChanged(List<Query> roots) {
    boolean changed = false;
    for (Query query : Queries.all(roots)) {
      Query after = done.get(query);
      if (after == null) {
        after = query.accept(queries);
        done.put(query, after);
      }
      changed |= after != query;
    }
    return changed;
  }

  private Query query(Query query) {
    return done.get(query);
  }

  private List<Query> queries(List<Query> all) {
    return all.stream().map(this::query).toList();
  }

  private List<Flow> flows(List<Flow> flows) {
    return flows.stream().map(flow -> flow.accept(this)).toList();
  }

  @Override
  public Dataset streamingTable(Dataset.StreamingTable table) {
    return new Dataset.StreamingTable(
        table.name(),
        table.spec(),
        table.query().map(this::query),
        flows(table.flows()),
        table.expectations(),
        table.movedFrom(),
        table.remarks(),
        table.origin());
  }

  @Override
  public Dataset materializedView(Dataset.MaterializedView view) {
    return new Dataset.MaterializedView(
        view.name(),
        view.spec(),
        query(view.query()),
        view.refreshPolicy(),
        view.expectations(),
        view.movedFrom(),
        view.remarks(),
        view.origin());
  }

  @Override
  public Dataset streamView(Dataset.StreamView view) {
    return new Dataset.StreamView(
        view.name(),
        view.layer(),
        view.comment(),
        query(view.query()),
        view.sparkConf(),
        view.expectations(),
        view.remarks(),
        view.origin());
  }

  @Override
  public Dataset batchView(Dataset.BatchView view) {
    return new Dataset.BatchView(
        view.name(),
        view.layer(),
        view.comment(),
        query(view.query()),
        view.sparkConf(),
        view.expectations(),
        view.remarks(),
        view.origin());
  }

  @Override
  public Dataset persistedView(Dataset.PersistedView view) {
    return new Dataset.PersistedView(
        view.name(),
        view.layer(),
        view.comment(),
        view.properties(),
        query(view.query()),
        view.remarks(),
        view.origin());
  }

  @Override
  public Dataset managedTable(Dataset.ManagedTable table) {
    return new Dataset.ManagedTable(
        table.name(),
        table.spec(),
        flows(table.flows()),
        table.expectations(),
        table.movedFrom(),
        table.remarks(),
        table.origin());
  }

  @Override
  public Flow append(Flow.Append flow) {
    return new Flow.Append(
        flow.flowName(),
        query(flow.source()),
        flow.once(),
        flow.sparkConf(),
        flow.comment(),
        flow.movedFrom(),
        flow.origin());
  }

  @Override
  public Flow update(Flow.Update flow) {
    return new Flow.Update(
        flow.flowName(),
        query(flow.source()),
        flow.sparkConf(),
        flow.comment(),
        flow.importCheckpoint(),
        flow.movedFrom(),
        flow.origin());
  }

  @Override
  public Flow replaceUsing(Flow.ReplaceUsing flow) {
    return new Flow.ReplaceUsing(
        flow.flowName(),
        query(flow.source()),
        flow.columns(),
        flow.sequenceBy(),
        flow.sparkConf(),
        flow.comment(),
        flow.movedFrom(),
        flow.origin());
  }

  @Override
  public Flow replaceWhere(Flow.ReplaceWhere flow) {
    return new Flow.ReplaceWhere(
        query(flow.source()), flow.predicate(), flow.movedFrom(), flow.origin());
  }

  @Override
  public Flow autoCdc(Flow.AutoCdc flow) {
    return new Flow.AutoCdc(
        flow.name(),
        query(flow.source()),
        flow.keys(),
        flow.sequenceBy(),
        flow.applyAsDeletes(),
        flow.applyAsTruncates(),
        flow.columns(),
        flow.scd(),
        flow.ignoreNullUpdates(),
        flow.columnsToUpdate(),
        flow.once(),
        flow.movedFrom(),
        flow.origin());
  }

  @Override
  public Flow autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
    Flow.SnapshotSource snapshots =
        flow.snapshots() instanceof Flow.SnapshotSource.ByFunction function
            ? new Flow.SnapshotSource.ByFunction(function.function(), queries(function.reads()))
            : new Flow.SnapshotSource.OfTable(query(flow.query().orElseThrow()));
    return new Flow.AutoCdcFromSnapshot(
        snapshots, flow.keys(), flow.scd(), flow.movedFrom(), flow.origin());
  }

  @Override
  public Sink external(Sink.External sink) {
    return new Sink.External(
        sink.name(),
        sink.format(),
        sink.options(),
        flows(sink.flows()),
        sink.suppressions(),
        sink.origin());
  }

  @Override
  public Sink foreachBatch(Sink.ForeachBatch sink) {
    return new Sink.ForeachBatch(
        sink.name(), sink.handler(), flows(sink.flows()), sink.suppressions(), sink.origin());
  }
}
