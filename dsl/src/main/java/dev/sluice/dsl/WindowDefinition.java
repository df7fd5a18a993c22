package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.WindowSpec;
import java.util.Arrays;
import java.util.List;

/**
 * Which rows a window function sees; immutable, starts with {@link Window}.
 *
 * <p>Bounds of a frame are counted from the current row: negative before it, positive after it,
 * {@link Window#unboundedPreceding} and {@link Window#unboundedFollowing} without end.
 */
public final class WindowDefinition {

  private final WindowSpec spec;

  WindowDefinition(WindowSpec spec) {
    this.spec = requireNonNull(spec, "spec");
  }

  /** What it records. */
  public WindowSpec spec() {
    return spec;
  }

  /** Rows with equal values belong together; replaces what was said before. */
  public WindowDefinition partitionBy(Column<?>... columns) {
    List<Expr> by = Arrays.stream(columns).map(Column::expr).toList();
    return new WindowDefinition(new WindowSpec(by, spec.orderBy(), spec.frame()));
  }

  /** Rows with equal values in these columns belong together. */
  public WindowDefinition partitionBy(String first, String... more) {
    return partitionBy(Window.named(first, more));
  }

  /** The order within a partition; replaces what was said before. */
  public WindowDefinition orderBy(Sortable... columns) {
    List<Expr> by = Arrays.stream(columns).map(Sortable::expr).toList();
    return new WindowDefinition(new WindowSpec(spec.partitionBy(), by, spec.frame()));
  }

  /** The order within a partition, ascending by these columns. */
  public WindowDefinition orderBy(String first, String... more) {
    return orderBy((Sortable[]) Window.named(first, more));
  }

  /** The frame, counted in rows. */
  public WindowDefinition rowsBetween(long start, long end) {
    return framed(new WindowSpec.Frame(true, start, end));
  }

  /** The frame, counted in values of the one column that orders it. */
  public WindowDefinition rangeBetween(long start, long end) {
    return framed(new WindowSpec.Frame(false, start, end));
  }

  private WindowDefinition framed(WindowSpec.Frame frame) {
    return new WindowDefinition(
        new WindowSpec(spec.partitionBy(), spec.orderBy(), Once.value(spec.frame(), frame)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WindowDefinition that && spec.equals(that.spec);
  }

  @Override
  public int hashCode() {
    return spec.hashCode();
  }
}
