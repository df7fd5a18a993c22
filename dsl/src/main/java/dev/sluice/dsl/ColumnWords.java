package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Expr.UnaryOperator;
import dev.sluice.model.Origin;
import dev.sluice.model.Selection;
import dev.sluice.model.Selection.Renaming;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that start columns. */
abstract class ColumnWords extends SchemaWords {

  ColumnWords() {}

  /**
   * Columns by their names, beside computed ones: {@code select(cols("id", "name"), ..)}; {@code
   * "*"} and {@code "a.*"} stand for several.
   */
  public static NamedColumns cols(String... names) {
    Origin origin = Origins.here();
    return new NamedColumns(
        Arrays.stream(names).map(name -> Column.named(name, origin).expr()).toList());
  }

  /** NULL of a type. */
  public static <T> Column<T> nullOf(Type<T> type) {
    return new Column<>(new Expr.Literal(Optional.empty(), type.dataType()));
  }

  /** The condition that holds where another does not; NULL stays NULL. */
  public static Column<Boolean> not(Column<? super Boolean> condition) {
    return new Column<>(new Expr.Unary(UnaryOperator.NOT, condition.expr(), Origins.here()));
  }

  /** All columns: {@code *}. */
  public static Star star() {
    return new Star(new Expr.Star(List.of(), Origins.here()));
  }

  /** All fields of a struct column, each a column of its own. */
  public static Star star(Column<?> struct) {
    return struct.star();
  }

  /** A name for an input of a join, and the record that describes the input. */
  public static <R> Alias<R> alias(String name, Class<R> record) {
    return new Alias<>(name);
  }

  /** A name for an input of a join. */
  public static Alias<Object> alias(String name) {
    return new Alias<>(name);
  }

  /** All columns of the input, to leave some out, to map them or to rename them. */
  public static AllColumns allColumns() {
    return new AllColumns(
        new Selection.AllColumns(
            List.of(),
            List.of(),
            Optional.empty(),
            new Expr.Placeholder(),
            new Renaming.Keep(),
            Origins.here()));
  }

  /** {@code customerID} becomes {@code customer_id}. */
  public static Renaming snakeCase() {
    return new Renaming.SnakeCase();
  }

  /** Lower case, nothing else. */
  public static Renaming lowerCase() {
    return new Renaming.LowerCase();
  }

  /** Upper case, nothing else. */
  public static Renaming upperCase() {
    return new Renaming.UpperCase();
  }

  /** A text before each name. */
  public static Renaming prefix(String prefix) {
    return new Renaming.Affix(prefix, "");
  }

  /** A text behind each name. */
  public static Renaming suffix(String suffix) {
    return new Renaming.Affix("", suffix);
  }

  /** Each match of a regular expression is replaced. */
  public static Renaming replacing(String regex, String replacement) {
    return new Renaming.Replace(regex, replacement);
  }

  /** Some names get others, by a table from the old to the new. */
  public static Renaming names(Map<String, String> names) {
    return new Renaming.ByTable(names);
  }
}
