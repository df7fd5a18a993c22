package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A flow that still needs the order of its changes: which of two changes of a row is the later one.
 *
 * @param <N> what comes next
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class NeedsSequenceBy<N> {

  private final Function<Expr, N> next;

  NeedsSequenceBy(Function<Expr, N> next) {
    this.next = requireNonNull(next, "next");
  }

  /** The column that orders the changes; further ones decide between equal values. */
  public N sequenceBy(String column, String... more) {
    Origin origin = Origins.here();
    List<Expr> all = new ArrayList<>();
    all.add(ColumnRefs.column(column, origin));
    all.addAll(ColumnRefs.columns(more, origin));
    return next.apply(order(all, origin));
  }

  /** The column that orders the changes; further ones decide between equal values. */
  public N sequenceBy(Column<?> column, Column<?>... more) {
    List<Expr> all = new ArrayList<>();
    all.add(column.expr());
    all.addAll(ColumnRefs.exprs(more));
    return next.apply(order(all, Origins.here()));
  }

  private static Expr order(List<Expr> columns, Origin origin) {
    return columns.size() == 1 ? columns.get(0) : new Expr.Call("struct", columns, origin);
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N scd(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N applyAsDeletes(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N columns(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N exceptColumns(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N ignoreNullUpdates(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N once(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the order of the changes comes first, {@code .sequenceBy("timestamp")}. */
  <SequenceByComesFirst> N name(Object... refused) {
    return Refusals.refused();
  }
}
