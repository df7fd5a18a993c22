package dev.sluice.dsl;

import dev.sluice.model.Dataset.RefreshPolicy;
import dev.sluice.model.Dataset.Table;
import dev.sluice.model.Layer;
import dev.sluice.model.Layout;
import java.util.List;
import java.util.Optional;

/** The words that start datasets. */
abstract class DatasetWords extends QueryWords {

  /** The layer of data as the source delivers it. */
  public static final Layer BRONZE = Layer.BRONZE;

  /** The layer of clean data. */
  public static final Layer SILVER = Layer.SILVER;

  /** The layer of data for people and reports. */
  public static final Layer GOLD = Layer.GOLD;

  /** The platform decides how a materialized view is refreshed. */
  public static final RefreshPolicy AUTO = RefreshPolicy.AUTO;

  /** A materialized view is refreshed incrementally where possible. */
  public static final RefreshPolicy INCREMENTAL = RefreshPolicy.INCREMENTAL;

  /** A materialized view is refreshed incrementally, or the refresh fails. */
  public static final RefreshPolicy INCREMENTAL_STRICT = RefreshPolicy.INCREMENTAL_STRICT;

  /** A materialized view is always computed anew. */
  public static final RefreshPolicy FULL = RefreshPolicy.FULL;

  DatasetWords() {}

  /** A table of the bronze layer, a materialized view or a streaming table. */
  public static TableStart bronze(CharSequence name) {
    return new TableStart(name, Optional.of(Layer.BRONZE), Origins.here());
  }

  /** A table of the silver layer, a materialized view or a streaming table. */
  public static TableStart silver(CharSequence name) {
    return new TableStart(name, Optional.of(Layer.SILVER), Origins.here());
  }

  /** A table of the gold layer, a materialized view or a streaming table. */
  public static TableStart gold(CharSequence name) {
    return new TableStart(name, Optional.of(Layer.GOLD), Origins.here());
  }

  /** A table of no layer, a materialized view or a streaming table. */
  public static TableStart table(CharSequence name) {
    return new TableStart(name, Optional.empty(), Origins.here());
  }

  /** A streaming table: it keeps what a stream or flows append. */
  public static StreamingTableStart streamingTable(CharSequence name) {
    return new StreamingTableStart(name, Origins.here());
  }

  /** A materialized view: it always equals its query over data at rest. */
  public static MaterializedViewStart materializedView(CharSequence name) {
    return new MaterializedViewStart(name, Origins.here());
  }

  /** A temporary view: it lives inside the pipeline only, and nothing is stored. */
  public static ViewStart view(CharSequence name) {
    return new ViewStart(name, Origins.here());
  }

  /** A view that is published to Unity Catalog. */
  public static PersistedViewStart persistedView(CharSequence name) {
    return new PersistedViewStart(name, Origins.here());
  }

  /** A managed table that flows append to; a preview feature. */
  public static ManagedTableStart managedTable(CharSequence name) {
    return new ManagedTableStart(name, Origins.here());
  }

  /**
   * The rows of a query in two tables: those that satisfy all rules, and those that do not. A
   * stream makes streaming tables, data at rest materialized views.
   */
  public static <D extends Table, B extends TableBuilder<B>> QuarantineBuilder<D, B> quarantine(
      CharSequence name, TableQuery<D, B> query) {
    return new QuarantineBuilder<>(name, TableKind.of(query), Origins.here());
  }

  /** An empty set of data quality rules, to be shared: {@code expectations().orDrop(..)}. */
  public static Expectations expectations() {
    return new Expectations(List.of());
  }

  /** Liquid clustering by these columns. */
  public static Layout clusterBy(String... columns) {
    return new Layout.Clustered(List.of(columns), false, Origins.here());
  }

  /**
   * Liquid clustering by columns that the platform chooses, starting from these if there are any.
   */
  public static Layout clusterByAuto(String... columns) {
    return new Layout.Clustered(List.of(columns), true, Origins.here());
  }

  /** A folder for each combination of values of these columns; clustering is the newer way. */
  public static Layout partitionBy(String... columns) {
    return new Layout.Partitioned(List.of(columns), Origins.here());
  }
}
