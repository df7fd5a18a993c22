package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Selection;
import java.util.List;

/** {@code *}: all columns of the input, of an alias, or all fields of a struct. */
public final class Star implements Selectable {

  private final Expr.Star expr;

  Star(Expr.Star expr) {
    this.expr = requireNonNull(expr, "expr");
  }

  /** What it records. */
  public Expr expr() {
    return expr;
  }

  @Override
  public List<Selection> selections() {
    return List.of(new Selection.One(expr));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Star that && expr.equals(that.expr);
  }

  @Override
  public int hashCode() {
    return expr.hashCode();
  }
}
