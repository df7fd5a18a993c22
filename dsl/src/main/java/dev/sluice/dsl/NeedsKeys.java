package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A flow that still needs its keys: the columns that identify a row.
 *
 * @param <N> what comes next
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class NeedsKeys<N> {

  private final BiFunction<List<String>, Origin, N> next;

  /**
   * Asks for keys.
   *
   * @param next what comes next, given the keys and where they were written
   */
  NeedsKeys(BiFunction<List<String>, Origin, N> next) {
    this.next = requireNonNull(next, "next");
  }

  /** The columns that identify a row. */
  public N keys(String column, String... more) {
    List<String> all = new ArrayList<>();
    all.add(requireNonNull(column, "column"));
    all.addAll(List.of(more));
    return next.apply(all, Origins.here());
  }

  /**
   * The columns that identify a row.
   *
   * @throws dev.sluice.model.RefusedException if one is computed
   */
  public N keys(Column<?> column, Column<?>... more) {
    var origin = Origins.here();
    List<String> all = new ArrayList<>();
    all.add(ColumnRefs.name(ColumnRefs.plain(column, origin)));
    for (Column<?> key : more) {
      all.add(ColumnRefs.name(ColumnRefs.plain(key, origin)));
    }
    return next.apply(all, origin);
  }

  /** The columns that identify a row. */
  public N keys(Collection<String> columns) {
    return next.apply(List.copyOf(columns), Origins.here());
  }

  /** Refused: the keys come first, {@code .keys("id")}. */
  <KeysComeFirst> TableFlow sequenceBy(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: the keys come first, {@code .keys("id")}. */
  <KeysComeFirst> TableFlow scd(Object... refused) {
    return Refusals.refused();
  }
}
