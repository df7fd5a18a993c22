package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Something that a pipeline defines and that queries can read. */
public sealed interface Dataset extends PipelineElement {

  /** One, two or three parts: table, schema.table, catalog.schema.table. */
  Text name();

  /** Where it was declared. */
  Origin origin();

  /** The queries that fill it: its own, or those of its flows. */
  List<Query> queries();

  /** The data quality rules, in the order written. */
  List<Expectation> expectations();

  /** What checks are told beside. */
  Remarks remarks();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind of dataset; a new kind does not compile until every renderer has it. */
  interface Cases<R> {
    R streamingTable(StreamingTable dataset);

    R materializedView(MaterializedView dataset);

    R streamView(StreamView dataset);

    R batchView(BatchView dataset);

    R persistedView(PersistedView dataset);

    R managedTable(ManagedTable dataset);
  }

  /** What {@code read(..)} takes. */
  sealed interface BatchReadable extends Dataset
      permits StreamingTable, MaterializedView, BatchView, PersistedView, ManagedTable {}

  /** What {@code readStream(..)} takes. */
  sealed interface StreamReadable extends Dataset
      permits StreamingTable, StreamView, ManagedTable {}

  /** A stored table: what has a {@link TableSpec}. */
  sealed interface Table extends Dataset permits StreamingTable, MaterializedView, ManagedTable {
    /** The settings of the stored table. */
    TableSpec spec();
  }

  /** A view that lives inside the pipeline only. */
  sealed interface TemporaryView extends Dataset permits StreamView, BatchView {
    /** The description. */
    Optional<Text> comment();

    /** The query. */
    Query query();

    /** The layer: the folder of the source. */
    Optional<Layer> layer();

    /** Spark settings of the query; the old dialect only. */
    Map<String, Text> sparkConf();
  }

  /**
   * A table that keeps what its flows append to it, {@code @dp.table} with a stream or {@code
   * dp.create_streaming_table}.
   *
   * @param query its own query, a stream; absent when flows feed it
   * @param flows the flows that feed it
   */
  record StreamingTable(
      Text name,
      TableSpec spec,
      Optional<Query> query,
      List<Flow> flows,
      List<Expectation> expectations,
      Optional<String> movedFrom,
      Remarks remarks,
      Origin origin)
      implements BatchReadable, StreamReadable, Table {
    public StreamingTable {
      requireNonNull(name, "name");
      requireNonNull(spec, "spec");
      requireNonNull(query, "query");
      flows = List.copyOf(flows);
      expectations = List.copyOf(expectations);
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(remarks, "remarks");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> queries() {
      return Flow.queries(query, flows);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.streamingTable(this);
    }
  }

  /** The values of {@code refresh_policy}. */
  enum RefreshPolicy {
    AUTO,
    INCREMENTAL,
    INCREMENTAL_STRICT,
    FULL
  }

  /** A table that always equals its batch query, {@code @dp.materialized_view}. */
  record MaterializedView(
      Text name,
      TableSpec spec,
      Query query,
      Optional<RefreshPolicy> refreshPolicy,
      List<Expectation> expectations,
      Optional<String> movedFrom,
      Remarks remarks,
      Origin origin)
      implements BatchReadable, Table {
    public MaterializedView {
      requireNonNull(name, "name");
      requireNonNull(spec, "spec");
      requireNonNull(query, "query");
      requireNonNull(refreshPolicy, "refreshPolicy");
      expectations = List.copyOf(expectations);
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(remarks, "remarks");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> queries() {
      return List.of(query);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.materializedView(this);
    }
  }

  /** A temporary view over a stream, {@code @dp.temporary_view}. */
  record StreamView(
      Text name,
      Optional<Layer> layer,
      Optional<Text> comment,
      Query query,
      Map<String, Text> sparkConf,
      List<Expectation> expectations,
      Remarks remarks,
      Origin origin)
      implements StreamReadable, TemporaryView {
    public StreamView {
      requireNonNull(name, "name");
      requireNonNull(layer, "layer");
      requireNonNull(comment, "comment");
      requireNonNull(query, "query");
      sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
      expectations = List.copyOf(expectations);
      requireNonNull(remarks, "remarks");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> queries() {
      return List.of(query);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.streamView(this);
    }
  }

  /** A temporary view over data at rest, {@code @dp.temporary_view}. */
  record BatchView(
      Text name,
      Optional<Layer> layer,
      Optional<Text> comment,
      Query query,
      Map<String, Text> sparkConf,
      List<Expectation> expectations,
      Remarks remarks,
      Origin origin)
      implements BatchReadable, TemporaryView {
    public BatchView {
      requireNonNull(name, "name");
      requireNonNull(layer, "layer");
      requireNonNull(comment, "comment");
      requireNonNull(query, "query");
      sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
      expectations = List.copyOf(expectations);
      requireNonNull(remarks, "remarks");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> queries() {
      return List.of(query);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.batchView(this);
    }
  }

  /** A view published to Unity Catalog, {@code CREATE VIEW}: SQL only, batch only. */
  record PersistedView(
      Text name,
      Optional<Layer> layer,
      Optional<Text> comment,
      Map<String, Text> properties,
      Query query,
      Remarks remarks,
      Origin origin)
      implements BatchReadable {
    public PersistedView {
      requireNonNull(name, "name");
      requireNonNull(layer, "layer");
      requireNonNull(comment, "comment");
      properties = Collections.unmodifiableMap(new TreeMap<>(properties));
      requireNonNull(query, "query");
      requireNonNull(remarks, "remarks");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> queries() {
      return List.of(query);
    }

    @Override
    public List<Expectation> expectations() {
      return List.of();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.persistedView(this);
    }
  }

  /** A managed table fed by flows, {@code dp.create_table}; a preview feature. */
  record ManagedTable(
      Text name,
      TableSpec spec,
      List<Flow> flows,
      List<Expectation> expectations,
      Optional<String> movedFrom,
      Remarks remarks,
      Origin origin)
      implements BatchReadable, StreamReadable, Table {
    public ManagedTable {
      requireNonNull(name, "name");
      requireNonNull(spec, "spec");
      flows = List.copyOf(flows);
      expectations = List.copyOf(expectations);
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(remarks, "remarks");
      requireNonNull(origin, "origin");
    }

    @Override
    public List<Query> queries() {
      return Flow.queries(Optional.empty(), flows);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.managedTable(this);
    }
  }
}
