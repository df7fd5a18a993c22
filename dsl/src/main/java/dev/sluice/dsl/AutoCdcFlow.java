package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cdc;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Query.Read;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A flow that applies the changes of a source to a table, {@code create_auto_cdc_flow}; {@code
 * autoCdc(changes).keys(..).sequenceBy(..)} makes one. Without {@link #scd} it keeps the latest
 * state only. It is immutable; each call gives a new flow.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class AutoCdcFlow implements TableFlow {

  private final Flow.AutoCdc flow;

  AutoCdcFlow(Read source, List<String> keys, Expr sequenceBy, Origin origin) {
    this(
        new Flow.AutoCdc(
            Optional.empty(),
            source,
            keys,
            sequenceBy,
            Optional.empty(),
            Optional.empty(),
            new Cdc.Columns.All(),
            new Cdc.Scd.Type1(),
            new Cdc.IgnoreNulls.Never(),
            Optional.empty(),
            !source.streaming(),
            Optional.empty(),
            origin));
  }

  private AutoCdcFlow(Flow.AutoCdc flow) {
    this.flow = requireNonNull(flow, "flow");
  }

  /** The flow's name, the identity of its checkpoint; needed where several feed one table. */
  public AutoCdcFlow name(String name) {
    return with(flow -> flow.name = Once.value(flow.name, name));
  }

  /** A change for which the condition holds deletes its row. */
  public AutoCdcFlow applyAsDeletes(Column<? super Boolean> condition) {
    return with(flow -> flow.deletes = Once.value(flow.deletes, condition.expr()));
  }

  /** A change for which the condition, SQL text, holds deletes its row. */
  public AutoCdcFlow applyAsDeletes(CharSequence condition) {
    Expr expr = Expectations.sql(condition, Origins.here());
    return with(flow -> flow.deletes = Once.value(flow.deletes, expr));
  }

  /** Only these columns of the source reach the table. */
  public AutoCdcFlow columns(String... columns) {
    return with(flow -> flow.columns(new Cdc.Columns.Only(List.of(columns))));
  }

  /** All columns of the source but these reach the table. */
  public AutoCdcFlow exceptColumns(String... columns) {
    return with(flow -> flow.columns(new Cdc.Columns.Except(List.of(columns))));
  }

  /** How the table keeps states: {@code type1()}, {@code type2()}, {@code bitemporal(..)}. */
  public AutoCdcFlow scd(Scd scd) {
    return with(flow -> flow.scd(scd));
  }

  /** A NULL in a change leaves any column as it was. */
  public AutoCdcFlow ignoreNullUpdates() {
    return with(flow -> flow.ignoreNulls(new Cdc.IgnoreNulls.Always()));
  }

  /** Whether a NULL in a change leaves any column as it was; no unless told. */
  public AutoCdcFlow ignoreNullUpdates(boolean ignore) {
    return ignore ? ignoreNullUpdates() : this;
  }

  /** A NULL in a change leaves these columns as they were. */
  public AutoCdcFlow ignoreNullUpdatesOn(String... columns) {
    return with(flow -> flow.ignoreNulls(new Cdc.IgnoreNulls.On(List.of(columns))));
  }

  /** A NULL in a change leaves all columns but these as they were. */
  public AutoCdcFlow ignoreNullUpdatesExcept(String... columns) {
    return with(flow -> flow.ignoreNulls(new Cdc.IgnoreNulls.Except(List.of(columns))));
  }

  /** A column of the source, an array of strings, that names the columns each change writes. */
  public AutoCdcFlow columnsToUpdate(String column) {
    Expr.Column named = ColumnRefs.column(column, Origins.here());
    return with(flow -> flow.columnsToUpdate = Once.value(flow.columnsToUpdate, named));
  }

  /** A backfill: reads the source at rest, once and again at each full refresh. */
  public AutoCdcFlow once() {
    return with(flow -> flow.once = true);
  }

  /** The name that the flow had before it was renamed. */
  public AutoCdcFlow movedFrom(String name) {
    return with(flow -> flow.movedFrom = Once.value(flow.movedFrom, name));
  }

  /** Refused: {@code .scd(type1())} and {@code .scd(type2())} say it. */
  <UseScdWithType1OrType2> AutoCdcFlow storedAsScdType(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: only a history has one, {@code .scd(type2().trackHistory(..))}. */
  <OnlyType2TracksHistory> AutoCdcFlow trackHistory(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: only a history has one, {@code .scd(type2().trackHistoryExcept(..))}. */
  <OnlyType2TracksHistory> AutoCdcFlow trackHistoryExcept(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .exceptColumns(..)} says it. */
  <UseExceptColumns> AutoCdcFlow exceptColumnList(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .columns(..)} says it. */
  <UseColumns> AutoCdcFlow columnList(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: only the latest state can be emptied, {@code .scd(type1().applyAsTruncates(..))}. */
  <OnlyType1TakesTruncates> AutoCdcFlow applyAsTruncates(Object... refused) {
    return Refusals.refused();
  }

  @Override
  public Flow flow() {
    return flow;
  }

  private AutoCdcFlow with(Consumer<Draft> change) {
    Draft draft = new Draft(flow);
    change.accept(draft);
    return new AutoCdcFlow(draft.flow(flow));
  }

  /** What {@link #scd} says; set or not, the kind alone does not tell. */
  private record States(Cdc.Scd scd, Optional<Expr> truncates) {}

  /** What a setter may change. */
  private static final class Draft {

    private Optional<String> name;
    private Optional<Expr> deletes;
    private Optional<Expr> truncates;
    private Cdc.Columns columns;
    private Cdc.Scd scd;
    private Cdc.IgnoreNulls ignoreNulls;
    private Optional<Expr.Column> columnsToUpdate;
    private boolean once;
    private Optional<String> movedFrom;
    private Optional<States> states;

    Draft(Flow.AutoCdc flow) {
      name = flow.name();
      deletes = flow.applyAsDeletes();
      truncates = flow.applyAsTruncates();
      columns = flow.columns();
      scd = flow.scd();
      ignoreNulls = flow.ignoreNullUpdates();
      columnsToUpdate = flow.columnsToUpdate();
      once = flow.once();
      movedFrom = flow.movedFrom();
      states =
          flow.origin().words().containsKey("scd")
              ? Optional.of(new States(scd, truncates))
              : Optional.empty();
    }

    void columns(Cdc.Columns only) {
      columns = Once.alternative(columns, new Cdc.Columns.All(), only, "columns", "exceptColumns");
    }

    void ignoreNulls(Cdc.IgnoreNulls which) {
      ignoreNulls =
          Once.alternative(
              ignoreNulls,
              new Cdc.IgnoreNulls.Never(),
              which,
              "ignoreNullUpdates",
              "ignoreNullUpdatesOn",
              "ignoreNullUpdatesExcept");
    }

    void scd(Scd kind) {
      scd = kind.scd();
      truncates =
          kind instanceof ScdType1WithTruncates emptied
              ? Optional.of(emptied.condition())
              : Optional.empty();
      states = Once.value(states, new States(scd, truncates));
    }

    Flow.AutoCdc flow(Flow.AutoCdc before) {
      Read read = (Read) before.source();
      return new Flow.AutoCdc(
          name,
          new Read(read.source(), !once, read.origin()),
          before.keys(),
          before.sequenceBy(),
          deletes,
          truncates,
          columns,
          scd,
          ignoreNulls,
          columnsToUpdate,
          once,
          movedFrom,
          Places.marked(before.origin()));
    }
  }
}
