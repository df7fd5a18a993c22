package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All columns of the input, but for what is said here; immutable. It is expanded when the pipeline
 * is compiled, so the columns must be known there.
 *
 * <pre>{@code
 * select(allColumns().except("_rescued_data").ofType(STRING).map(c -> F.trim(c)))
 * }</pre>
 */
public final class AllColumns implements Selectable {

  private final Selection.AllColumns selection;

  AllColumns(Selection.AllColumns selection) {
    this.selection = requireNonNull(selection, "selection");
  }

  @Override
  public List<Selection> selections() {
    return List.of(selection);
  }

  /** Without these columns; replaces what was said before. */
  public AllColumns except(String... names) {
    return except(Arrays.asList(names));
  }

  /** Without these columns; replaces what was said before. */
  public AllColumns except(List<String> names) {
    return copy(
        names, selection.untouched(), selection.only(), selection.template(), selection.renaming());
  }

  /** These columns are kept as they are: neither mapped nor renamed. */
  public AllColumns untouched(String... names) {
    return copy(
        selection.except(),
        Arrays.asList(names),
        selection.only(),
        selection.template(),
        selection.renaming());
  }

  /** Only columns of this type are mapped and renamed; the others are kept as they are. */
  public AllColumns ofType(Type<?> type) {
    return copy(
        selection.except(),
        selection.untouched(),
        Optional.of(type.dataType()),
        selection.template(),
        selection.renaming());
  }

  /**
   * What becomes of each column.
   *
   * @param function called once, with a placeholder for the column
   */
  public AllColumns map(Function<Column<Object>, Column<?>> function) {
    Expr template = function.apply(new Column<>(new Expr.Placeholder())).expr();
    return copy(
        selection.except(),
        selection.untouched(),
        selection.only(),
        template,
        selection.renaming());
  }

  /** The name that each column gets; one of the words for it, such as {@code snakeCase()}. */
  public AllColumns rename(Selection.Renaming renaming) {
    return copy(
        selection.except(),
        selection.untouched(),
        selection.only(),
        selection.template(),
        renaming);
  }

  private AllColumns copy(
      List<String> except,
      List<String> untouched,
      Optional<dev.sluice.model.DataType> only,
      Expr template,
      Selection.Renaming renaming) {
    return new AllColumns(
        new Selection.AllColumns(except, untouched, only, template, renaming, selection.origin()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AllColumns that && selection.equals(that.selection);
  }

  @Override
  public int hashCode() {
    return selection.hashCode();
  }
}
