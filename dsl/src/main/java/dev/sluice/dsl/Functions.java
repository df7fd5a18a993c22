package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How functions are recorded: a column is an expression, what Spark's Python API takes as a plain
 * value is an {@link Expr.Argument}, and a constant where it takes a column is an {@link
 * Expr.Literal} (Python would read a bare string there as the name of a column).
 */
abstract class Functions extends ColumnStart {

  Functions() {}

  /** A call, from columns and expressions; collections of them are laid out flat. */
  static <T> Column<T> call(String function, Object... arguments) {
    List<Expr> all = new ArrayList<>();
    for (Object argument : arguments) {
      add(all, requireNonNull(argument, "argument"));
    }
    return new Column<>(new Expr.Call(function, all, Origins.here()));
  }

  /** A column by its name; it fits wherever it stands. */
  static <T> Column<T> named(String name) {
    return Column.named(name, Origins.here());
  }

  /** Columns by their names. */
  @SuppressWarnings("unchecked") // an array of columns that fit wherever they stand
  static <T> Column<T>[] named(String... names) {
    return java.util.Arrays.stream(names).map(name -> named(name)).toArray(Column[]::new);
  }

  /** Columns by their names. */
  static <T> Column<T>[] named(String first, String[] more) {
    List<String> names = new ArrayList<>(List.of(more));
    names.add(0, first);
    return named(names.toArray(String[]::new));
  }

  /** The columns that end a call. */
  static List<Expr> all(Column<?>[] columns) {
    List<Expr> all = new ArrayList<>();
    for (Column<?> column : columns) {
      all.add(column.expr());
    }
    return all;
  }

  /** A text that Python takes as a plain value. */
  static Expr plain(CharSequence value) {
    Text text = Text.of(value);
    return new Expr.Argument(text.literal().<Object>map(it -> it).orElse(text));
  }

  /** Texts that Python takes as plain values. */
  static List<Expr> plain(CharSequence[] values) {
    return java.util.Arrays.stream(values).map(value -> plain(value)).toList();
  }

  /** A number that Python takes as a plain value. */
  static Expr plain(Number value) {
    if (value instanceof Integer || value instanceof Long || value instanceof Double) {
      return new Expr.Argument(value);
    }
    if (value instanceof Short || value instanceof Byte) {
      return new Expr.Argument(value.intValue());
    }
    return value instanceof Float ? new Expr.Argument(value.doubleValue()) : constant(value);
  }

  /** A switch that Python takes as a plain value. */
  static Expr plain(boolean value) {
    return new Expr.Argument(value);
  }

  /** Options, by their names. */
  static Expr plain(Map<String, String> options) {
    return new Expr.Argument(new TreeMap<>(options));
  }

  /** A constant where Python takes a column. */
  static Expr constant(Object value) {
    return Literals.of(requireNonNull(value, "value"), Origins.here());
  }

  /** Constants as an array. */
  static Expr constants(List<?> values) {
    Origin origin = Origins.here();
    List<Expr> literals = values.stream().map(value -> Literals.of(value, origin)).toList();
    return new Expr.Call("array", literals, origin);
  }

  /** A column, or a constant where Python takes a column. */
  static Expr constantOrColumn(Object value) {
    return value instanceof Column<?> column ? column.expr() : constant(value);
  }

  /** A column, or a value that Python turns into a constant by itself. */
  static Expr plainOrColumn(Object value) {
    if (value instanceof CharSequence text) {
      return plain(text);
    }
    if (value instanceof Number number) {
      return plain(number);
    }
    return value instanceof Boolean choice ? plain(choice) : constantOrColumn(value);
  }

  /** A constant that Python passes on as it is, and can't be a column. */
  static Expr plainOnly(Object value) {
    Expr plain = plainOrColumn(value);
    if (plain instanceof Expr.Argument) {
      return plain;
    }
    throw new RefusedException(
        "the default of a window function is a `"
            + value.getClass().getSimpleName()
            + "`, but Spark's Python takes only a string, a number or a boolean there.",
        Origins.here(),
        List.of("replace the NULL afterwards: F.coalesce(F.lag(..).over(..), lit(..))"));
  }

  private static void add(List<Expr> all, Object argument) {
    if (argument instanceof Collection<?> several) {
      several.forEach(one -> add(all, one));
    } else if (argument instanceof Column<?> column) {
      all.add(column.expr());
    } else {
      all.add((Expr) argument);
    }
  }
}
