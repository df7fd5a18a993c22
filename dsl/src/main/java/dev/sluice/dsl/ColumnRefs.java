package dev.sluice.dsl;

import dev.sluice.model.Expr;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Columns by name, from what users pass. */
final class ColumnRefs {

  private ColumnRefs() {}

  /** A column by its name, which may have several parts. */
  static Expr.Column column(String name, Origin origin) {
    return new Expr.Column(Names.parts(name), Optional.empty(), origin);
  }

  /** Names in a select list, where {@code *} and {@code a.*} are stars. */
  static List<Selection> selections(String[] names, Origin origin) {
    return Arrays.stream(names)
        .<Selection>map(name -> new Selection.One(selected(name, origin)))
        .toList();
  }

  /** Names of groupings and orders. */
  static List<Expr> columns(String[] names, Origin origin) {
    return Arrays.stream(names).<Expr>map(name -> column(name, origin)).toList();
  }

  /** The expressions of columns. */
  static List<Expr> exprs(Column<?>... columns) {
    return Arrays.stream(columns).<Expr>map(Column::expr).toList();
  }

  /** A column that is not computed. */
  static Expr.Column plain(Column<?> column, Origin origin) {
    if (column.expr() instanceof Expr.Column plain) {
      return plain;
    }
    throw new RefusedException(
        "a computed expression stands where the name of a column is asked for.",
        origin,
        List.of("name a column, with col(\"name\") or the accessor of a record"));
  }

  /** The name of a column: its alias, or its own. */
  static String name(Column<?> column, Origin origin) {
    if (column.expr() instanceof Expr.Column plain) {
      return plain.parts().get(plain.parts().size() - 1);
    }
    if (column.expr() instanceof Expr.Alias alias && alias.names().size() == 1) {
      return alias.names().get(0);
    }
    throw new RefusedException(
        "an expression without a name stands where each needs one.",
        origin,
        List.of("give the expression a name with .as(\"name\")"));
  }

  /** The names of columns that are not computed. */
  static List<String> names(Column<?>[] columns, Origin origin) {
    return Arrays.stream(columns).map(column -> name(plain(column, origin))).toList();
  }

  /** A column's expression without the name that it was given. */
  static Expr withoutName(Column<?> column) {
    return column.expr() instanceof Expr.Alias alias && alias.names().size() == 1
        ? alias.operand()
        : column.expr();
  }

  /** A plain column as one writes it. */
  static String name(Expr.Column column) {
    return String.join(".", column.parts());
  }

  /** A constant that is a number, a string or a boolean. */
  static Expr.Literal literal(Object value, Origin origin) {
    if (Literals.of(value, origin) instanceof Expr.Literal literal) {
      return literal;
    }
    throw new RefusedException(
        "`" + value + "` depends on the target, where only a constant can stand.",
        origin,
        List.of("write the value itself"));
  }

  private static Expr selected(String name, Origin origin) {
    if (name.equals("*")) {
      return new Expr.Star(List.of(), origin);
    }
    return name.endsWith(".*")
        ? new Expr.Star(Names.parts(name.substring(0, name.length() - 2)), origin)
        : column(name, origin);
  }
}
