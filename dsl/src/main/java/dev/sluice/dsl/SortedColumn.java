package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;

/** A column with a direction, as {@link Column#desc()} gives it; only an order takes it. */
public final class SortedColumn implements Sortable {

  private final Expr.SortOrder expr;

  SortedColumn(Expr.SortOrder expr) {
    this.expr = requireNonNull(expr, "expr");
  }

  @Override
  public Expr expr() {
    return expr;
  }

  @Override
  public String toString() {
    return expr.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SortedColumn that && expr.equals(that.expr);
  }

  @Override
  public int hashCode() {
    return expr.hashCode();
  }
}
