package dev.sluice.compiler.graph;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.model.Cdc;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns that a dataset has for those that read it. */
final class DatasetColumns
    implements Dataset.Cases<Optional<Columns>>, Flow.Cases<Optional<Columns>> {

  private final Function<Query, Optional<Columns>> queries;

  DatasetColumns(Function<Query, Optional<Columns>> queries) {
    this.queries = queries;
  }

  @Override
  public Optional<Columns> streamingTable(Dataset.StreamingTable dataset) {
    List<Optional<Columns>> parts = new ArrayList<>();
    dataset.query().ifPresent(query -> parts.add(queries.apply(query)));
    dataset.flows().forEach(flow -> parts.add(flow.accept(this)));
    return stored(dataset.spec(), parts);
  }

  @Override
  public Optional<Columns> materializedView(Dataset.MaterializedView dataset) {
    return stored(dataset.spec(), List.of(queries.apply(dataset.query())));
  }

  @Override
  public Optional<Columns> streamView(Dataset.StreamView dataset) {
    return queries.apply(dataset.query()).map(Columns::unqualified);
  }

  @Override
  public Optional<Columns> batchView(Dataset.BatchView dataset) {
    return queries.apply(dataset.query()).map(Columns::unqualified);
  }

  @Override
  public Optional<Columns> persistedView(Dataset.PersistedView dataset) {
    return queries.apply(dataset.query()).map(Columns::unqualified);
  }

  @Override
  public Optional<Columns> managedTable(Dataset.ManagedTable dataset) {
    List<Optional<Columns>> parts = new ArrayList<>();
    dataset.flows().forEach(flow -> parts.add(flow.accept(this)));
    return stored(dataset.spec(), parts);
  }

  /** The declared columns; without such, those that any of the parts writes. */
  private static Optional<Columns> stored(TableSpec spec, List<Optional<Columns>> parts) {
    if (spec.schema().isPresent()) {
      return SchemaColumns.of(spec.schema().get());
    }
    if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return parts.stream()
        .map(Optional::orElseThrow)
        .reduce(QueryColumns::merged)
        .map(Columns::unqualified);
  }

  @Override
  public Optional<Columns> append(Flow.Append flow) {
    return queries.apply(flow.source());
  }

  @Override
  public Optional<Columns> update(Flow.Update flow) {
    return queries.apply(flow.source());
  }

  @Override
  public Optional<Columns> replaceUsing(Flow.ReplaceUsing flow) {
    return queries.apply(flow.source());
  }

  @Override
  public Optional<Columns> replaceWhere(Flow.ReplaceWhere flow) {
    return queries.apply(flow.source());
  }

  @Override
  public Optional<Columns> autoCdc(Flow.AutoCdc flow) {
    return queries
        .apply(flow.source())
        .map(
            source -> {
              Columns kept = new Columns(kept(source, flow.columns()));
              return kept.and(history(flow.scd(), type(flow.sequenceBy(), source), source));
            });
  }

  /** The type of the versions of a snapshot is not known. */
  @Override
  public Optional<Columns> autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
    return flow.query()
        .flatMap(queries)
        .map(source -> source.and(history(flow.scd(), Optional.empty(), source)));
  }

  private static List<Column> kept(Columns source, Cdc.Columns choice) {
    if (choice instanceof Cdc.Columns.Only only) {
      return source.columns().stream()
          .filter(column -> only.names().stream().anyMatch(column::is))
          .toList();
    }
    if (choice instanceof Cdc.Columns.Except except) {
      return source.columns().stream()
          .filter(column -> except.names().stream().noneMatch(column::is))
          .toList();
    }
    return source.columns();
  }

  private static List<Column> history(Cdc.Scd scd, Optional<DataType> sequence, Columns source) {
    List<Column> columns = new ArrayList<>();
    if (!(scd instanceof Cdc.Scd.Type1)) {
      columns.add(new Column("__START_AT", sequence, Optional.empty()));
      columns.add(new Column("__END_AT", sequence, Optional.empty()));
    }
    if (scd instanceof Cdc.Scd.Bitemporal bitemporal) {
      Optional<DataType> system = type(bitemporal.systemSequenceBy(), source);
      columns.add(new Column("__SYSTEM_START_AT", system, Optional.empty()));
      columns.add(new Column("__SYSTEM_END_AT", system, Optional.empty()));
    }
    return columns;
  }

  private static Optional<DataType> type(Expr expr, Columns scope) {
    return ExprTypes.of(expr, scope);
  }
}
