package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Selection;
import java.util.List;

/**
 * Columns by their names, where a select list or a grouping has computed ones too: {@code
 * select(cols("id", "name"), F.upper("city").as("city"))}. {@code cols(..)} makes it.
 */
public final class NamedColumns implements Selectable, Groupable {

  private final List<Expr> columns;

  NamedColumns(List<Expr> columns) {
    this.columns = List.copyOf(columns);
  }

  @Override
  public List<Selection> selections() {
    return columns.stream().<Selection>map(Selection.One::new).toList();
  }

  @Override
  public List<Expr> groupings() {
    return columns;
  }
}
