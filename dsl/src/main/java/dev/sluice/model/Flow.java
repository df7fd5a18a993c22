package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What writes into a table or a sink. */
public sealed interface Flow {

  /**
   * The flow's name, which is the identity of its checkpoint; absent for the platform's default.
   */
  Optional<String> name();

  /** The query that it reads; absent when it calls a Python function of the user's instead. */
  Optional<Query> query();

  /** The flow that it was before a renaming. */
  Optional<String> movedFrom();

  /** Where it was written. */
  Origin origin();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind of flow; a new kind does not compile until every renderer has it. */
  interface Cases<R> {
    R append(Append flow);

    R update(Update flow);

    R replaceUsing(ReplaceUsing flow);

    R replaceWhere(ReplaceWhere flow);

    R autoCdc(AutoCdc flow);

    R autoCdcFromSnapshot(AutoCdcFromSnapshot flow);
  }

  /** The queries of a table with a query of its own and flows. */
  static List<Query> queries(Optional<Query> own, List<Flow> flows) {
    List<Query> queries = new ArrayList<>();
    own.ifPresent(queries::add);
    flows.forEach(flow -> flow.query().ifPresent(queries::add));
    return List.copyOf(queries);
  }

  /**
   * {@code @dp.append_flow}.
   *
   * @param once a backfill: the query is at rest, and runs once and at each full refresh
   */
  record Append(
      String flowName,
      Query source,
      boolean once,
      Map<String, Text> sparkConf,
      Optional<Text> comment,
      Optional<String> movedFrom,
      Origin origin)
      implements Flow {
    public Append {
      requireNonNull(flowName, "flowName");
      requireNonNull(source, "source");
      sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
      requireNonNull(comment, "comment");
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> name() {
      return Optional.of(flowName);
    }

    @Override
    public Optional<Query> query() {
      return Optional.of(source);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.append(this);
    }
  }

  /**
   * {@code @dp.update_flow}, into a sink; a preview feature.
   *
   * @param importCheckpoint the path of a checkpoint to start from
   */
  record Update(
      String flowName,
      Query source,
      Map<String, Text> sparkConf,
      Optional<Text> comment,
      Optional<Text> importCheckpoint,
      Optional<String> movedFrom,
      Origin origin)
      implements Flow {
    public Update {
      requireNonNull(flowName, "flowName");
      requireNonNull(source, "source");
      sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
      requireNonNull(comment, "comment");
      requireNonNull(importCheckpoint, "importCheckpoint");
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> name() {
      return Optional.of(flowName);
    }

    @Override
    public Optional<Query> query() {
      return Optional.of(source);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.update(this);
    }
  }

  /** {@code @dp.replace_flow}, REPLACE USING; a preview feature. */
  record ReplaceUsing(
      String flowName,
      Query source,
      List<String> columns,
      Expr sequenceBy,
      Map<String, Text> sparkConf,
      Optional<Text> comment,
      Optional<String> movedFrom,
      Origin origin)
      implements Flow {
    public ReplaceUsing {
      requireNonNull(flowName, "flowName");
      requireNonNull(source, "source");
      columns = List.copyOf(columns);
      requireNonNull(sequenceBy, "sequenceBy");
      sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
      requireNonNull(comment, "comment");
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> name() {
      return Optional.of(flowName);
    }

    @Override
    public Optional<Query> query() {
      return Optional.of(source);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.replaceUsing(this);
    }
  }

  /**
   * REPLACE WHERE: {@code @dp.table(replace_where=..)}, the one flow of its table; a preview
   * feature.
   *
   * @param predicate the rows that are replaced
   */
  record ReplaceWhere(Query source, Expr predicate, Optional<String> movedFrom, Origin origin)
      implements Flow {
    public ReplaceWhere {
      requireNonNull(source, "source");
      requireNonNull(predicate, "predicate");
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }

    @Override
    public Optional<Query> query() {
      return Optional.of(source);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.replaceWhere(this);
    }
  }

  /**
   * {@code dp.create_auto_cdc_flow}.
   *
   * @param source a read of one table or view; a stream, unless {@code once}
   * @param keys the columns that identify a row
   * @param sequenceBy the order of the changes: a column, or a struct of several
   */
  record AutoCdc(
      Optional<String> name,
      Query source,
      List<String> keys,
      Expr sequenceBy,
      Optional<Expr> applyAsDeletes,
      Optional<Expr> applyAsTruncates,
      Cdc.Columns columns,
      Cdc.Scd scd,
      Cdc.IgnoreNulls ignoreNullUpdates,
      Optional<Expr.Column> columnsToUpdate,
      boolean once,
      Optional<String> movedFrom,
      Origin origin)
      implements Flow {
    public AutoCdc {
      requireNonNull(name, "name");
      requireNonNull(source, "source");
      keys = List.copyOf(keys);
      requireNonNull(sequenceBy, "sequenceBy");
      requireNonNull(applyAsDeletes, "applyAsDeletes");
      requireNonNull(applyAsTruncates, "applyAsTruncates");
      requireNonNull(columns, "columns");
      requireNonNull(scd, "scd");
      requireNonNull(ignoreNullUpdates, "ignoreNullUpdates");
      requireNonNull(columnsToUpdate, "columnsToUpdate");
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<Query> query() {
      return Optional.of(source);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.autoCdc(this);
    }
  }

  /** {@code dp.create_auto_cdc_from_snapshot_flow}. */
  record AutoCdcFromSnapshot(
      SnapshotSource snapshots,
      List<String> keys,
      Cdc.Scd scd,
      Optional<String> movedFrom,
      Origin origin)
      implements Flow {
    public AutoCdcFromSnapshot {
      requireNonNull(snapshots, "snapshots");
      keys = List.copyOf(keys);
      requireNonNull(scd, "scd");
      requireNonNull(movedFrom, "movedFrom");
      requireNonNull(origin, "origin");
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }

    @Override
    public Optional<Query> query() {
      return snapshots instanceof SnapshotSource.OfTable table
          ? Optional.of(table.read())
          : Optional.empty();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.autoCdcFromSnapshot(this);
    }
  }

  /** Where snapshots come from. */
  sealed interface SnapshotSource {
    /** A table or view at rest, read anew at each update. */
    record OfTable(Query read) implements SnapshotSource {
      public OfTable {
        requireNonNull(read, "read");
      }
    }

    /**
     * A Python function that takes the latest version, or None, and returns a DataFrame and its
     * version, or None.
     *
     * @param reads the tables that it reads, for the graph
     */
    record ByFunction(PythonFunction function, List<Query> reads) implements SnapshotSource {
      public ByFunction {
        requireNonNull(function, "function");
        reads = List.copyOf(reads);
      }
    }
  }
}
