package dev.sluice.dsl;

import dev.sluice.model.Cdc;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow.SnapshotSource;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.Read;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that start flows and sinks. */
abstract class FlowWords extends DatasetWords {

  FlowWords() {}

  /** A flow that appends a stream; its name is the identity of its checkpoint. */
  public static AppendFlow appendFlow(String name, StreamQuery query) {
    return new AppendFlow(FlowSettings.Said.named(name), query);
  }

  /** A backfill: appends data at rest once, and again at each full refresh. */
  public static AppendOnceFlow appendFlowOnce(String name, BatchQuery query) {
    return new AppendOnceFlow(FlowSettings.Said.named(name), query);
  }

  /** A flow that writes a stream to a sink in update mode; a preview feature. */
  public static UpdateFlow updateFlow(String name, StreamQuery query) {
    return new UpdateFlow(FlowSettings.Said.named(name), query, Optional.empty());
  }

  /**
   * A flow that replaces the rows with the same keys; say next the keys and the order. A preview
   * feature.
   */
  public static NeedsKeys<NeedsSequenceBy<ReplaceUsingFlow>> replaceUsing(
      String name, StreamQuery query) {
    FlowSettings.Said said = FlowSettings.Said.named(name);
    return new NeedsKeys<>(
        (keys, here) ->
            new NeedsSequenceBy<>(
                order -> new ReplaceUsingFlow(said.at("keys", here), query, keys, order)));
  }

  /** A flow that replaces the rows for which a condition holds; a preview feature. */
  public static ReplaceWhereFlow replaceWhere(BatchQuery query, Column<? super Boolean> condition) {
    return new ReplaceWhereFlow(query, condition.expr(), Optional.empty(), Origins.here());
  }

  /** A flow that replaces the rows for which a condition, SQL text, holds; a preview feature. */
  public static ReplaceWhereFlow replaceWhere(BatchQuery query, CharSequence condition) {
    Origin origin = Origins.here();
    return new ReplaceWhereFlow(
        query, Expectations.sql(condition, origin), Optional.empty(), origin);
  }

  /** Applies the changes that a table or a view delivers; say next the keys and the order. */
  public static NeedsKeys<NeedsSequenceBy<AutoCdcFlow>> autoCdc(Dataset.StreamReadable changes) {
    return changes(QueryWords.reading(changes, true, Origins.here()));
  }

  /** Applies the changes that an external table delivers; say next the keys and the order. */
  public static NeedsKeys<NeedsSequenceBy<AutoCdcFlow>> autoCdc(External changes) {
    return changes(new Read(changes.source(), true, Origins.here()));
  }

  /** Applies the changes that a table with reader options delivers; say next keys and order. */
  public static NeedsKeys<NeedsSequenceBy<AutoCdcFlow>> autoCdc(TableStream changes) {
    return changes(new Read(changes.source(), true, Origins.here()));
  }

  /** A backfill of changes from data at rest, once and again at each full refresh. */
  public static NeedsKeys<NeedsSequenceBy<AutoCdcFlow>> autoCdcOnce(Dataset.BatchReadable changes) {
    return changes(QueryWords.reading(changes, false, Origins.here()));
  }

  /** Applies the changes between snapshots of a table or view; say next the keys. */
  public static NeedsKeys<AutoCdcFromSnapshotFlow> autoCdcFromSnapshot(
      Dataset.BatchReadable snapshots) {
    Origin origin = Origins.here();
    return snapshots(
        new SnapshotSource.OfTable(QueryWords.reading(snapshots, false, origin)), origin);
  }

  /** Applies the changes between snapshots of an external table; say next the keys. */
  public static NeedsKeys<AutoCdcFromSnapshotFlow> autoCdcFromSnapshot(External snapshots) {
    Origin origin = Origins.here();
    return snapshots(
        new SnapshotSource.OfTable(new Read(snapshots.source(), false, origin)), origin);
  }

  /**
   * Applies the changes between snapshots that a Python function delivers; say next the keys.
   *
   * @param snapshots gets the latest version, or None, and returns a DataFrame and its version, or
   *     None
   */
  public static NeedsKeys<AutoCdcFromSnapshotFlow> autoCdcFromSnapshot(PythonCode snapshots) {
    return snapshots(
        new SnapshotSource.ByFunction(snapshots.function(), List.of()), Origins.here());
  }

  /** Only the latest state of a row is kept. */
  public static ScdType1 type1() {
    return new ScdType1();
  }

  /** All states of a row are kept. */
  public static ScdType2 type2() {
    return new ScdType2(new Cdc.History.All());
  }

  /**
   * All states of a row are kept, in two times; a preview feature.
   *
   * @param systemSequenceBy the column that says when a change became known
   */
  public static ScdBitemporal bitemporal(String systemSequenceBy) {
    return new ScdBitemporal(ColumnRefs.column(systemSequenceBy, Origins.here()));
  }

  /** A sink that is a Delta table outside the pipeline; say next which. */
  public static DeltaSinkBuilder.Place deltaSink(String name) {
    return new DeltaSinkBuilder.Place(
        new SinkBuilder.Said(name, "delta", List.of(), List.of(), Origins.here()));
  }

  /** A sink that is a topic of Kafka, or an event hub. */
  public static KafkaSinkBuilder kafkaSink(String name, CharSequence servers) {
    return new KafkaSinkBuilder(
        new SinkBuilder.Said(name, "kafka", List.of(), List.of(), Origins.here()),
        Map.of("kafka.bootstrap.servers", Text.of(servers)));
  }

  /** A sink by the name of its format, such as that of a custom Python data source. */
  public static FormatSinkBuilder sink(String name, String format) {
    return new FormatSinkBuilder(
        new SinkBuilder.Said(name, format, List.of(), List.of(), Origins.here()), Map.of());
  }

  /** A sink that is a Python function of a DataFrame and the number of the batch; in preview. */
  public static ForeachBatchSinkBuilder foreachBatchSink(String name, PythonCode handler) {
    return new ForeachBatchSinkBuilder(
        name, handler.function(), List.of(), List.of(), Origins.here());
  }

  private static NeedsKeys<NeedsSequenceBy<AutoCdcFlow>> changes(Read source) {
    return new NeedsKeys<>(
        (keys, here) -> {
          Origin origin = Places.marked(source.origin(), "keys", here);
          return new NeedsSequenceBy<>(order -> new AutoCdcFlow(source, keys, order, origin));
        });
  }

  private static NeedsKeys<AutoCdcFromSnapshotFlow> snapshots(
      SnapshotSource source, Origin origin) {
    return new NeedsKeys<>(
        (keys, here) ->
            new AutoCdcFromSnapshotFlow(
                source,
                keys,
                new Cdc.Scd.Type1(),
                Optional.empty(),
                Places.marked(origin, "keys", here)));
  }
}
