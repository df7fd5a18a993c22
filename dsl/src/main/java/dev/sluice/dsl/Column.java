package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Expr.Nulls;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Selection;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression over the columns of a query; immutable, each method gives a new one.
 *
 * <p>{@code T} is a <em>family</em>, not a type of Spark's: {@code Number} for every number, {@code
 * Boolean} for a condition, else the Java type of the values. What is called by its name alone fits
 * wherever it stands. A parameter {@code Column<? super Number>} takes a numeric column, or one of
 * which nothing is known.
 *
 * @param <T> the family
 */
@SuppressWarnings("overloads") // javac picks by the accessor's type; the more special kind wins
public sealed class Column<T> extends Predicates<T>
    implements Family<T>,
        Family.Logical<Boolean>,
        Family.Numeric<Number>,
        Selectable,
        Groupable,
        Sortable
    permits CaseColumn {

  Column(Expr expr) {
    super(requireNonNull(expr, "expr"));
  }

  /** What it records. */
  @Override
  public final Expr expr() {
    return expr;
  }

  @Override
  public final List<Selection> selections() {
    return List.of(new Selection.One(expr));
  }

  @Override
  public final List<Expr> groupings() {
    return List.of(expr);
  }

  /**
   * The expression with a name; with several names for what makes several columns, such as {@code
   * explode} of a map.
   */
  public final Column<T> as(String name, String... more) {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(Arrays.asList(more));
    return new Column<>(new Expr.Alias(expr, names, Origins.here()));
  }

  /** Another name of {@link #as}: the one that Spark's Python has. */
  public final Column<T> alias(String name, String... more) {
    return as(name, more);
  }

  /**
   * The column that this expression is, after it was computed: {@code total.ref()} is {@code
   * col("total")} where {@code total} is {@code sum(..).as("total")}.
   *
   * @throws RefusedException if it has no name, or several
   */
  public final Column<T> ref() {
    Origin origin = Origins.here();
    if (expr instanceof Expr.Alias alias && alias.names().size() == 1) {
      return new Column<>(new Expr.Column(alias.names(), Optional.empty(), origin));
    }
    if (expr instanceof Expr.Column column) {
      List<String> last = column.parts().subList(column.parts().size() - 1, column.parts().size());
      return new Column<>(new Expr.Column(last, column.stated(), origin));
    }
    throw new RefusedException(
        "`ref()` is asked of an expression that has not exactly one name.",
        origin,
        List.of("give the expression a name first: var total = F.sum(..).as(\"total\")"));
  }

  /** The value as another type; a value that does not fit is an error where ANSI mode is on. */
  public final <R> Column<R> cast(Type<R> type) {
    return cast(type.dataType(), false, Origins.here());
  }

  /** The value as another type, written as in DDL: {@code cast("decimal(10,2)")}. */
  public final <R> Column<R> cast(String ddl) {
    return cast(DataTypes.parse(ddl), false, Origins.here());
  }

  /** The value as another type, NULL where it does not fit. */
  public final <R> Column<R> tryCast(Type<R> type) {
    return cast(type.dataType(), true, Origins.here());
  }

  /** The value as another type, written as in DDL, NULL where it does not fit. */
  public final <R> Column<R> tryCast(String ddl) {
    return cast(DataTypes.parse(ddl), true, Origins.here());
  }

  /**
   * The same column for another family, where Spark converts by itself and javac does not know: a
   * date where a timestamp is asked for.
   */
  public final <R> Column<R> untyped() {
    return new Column<>(expr);
  }

  /** The element at a position of an array, counted from 0. */
  public final <V> Column<V> getItem(int position) {
    return item(position, Origins.here());
  }

  /** The value of a map's key. */
  public final <V> Column<V> getItem(String key) {
    return item(key, Origins.here());
  }

  /** The element at a position, or the value of a key, that a column has. */
  public final <V> Column<V> getItem(Column<?> key) {
    return item(key, Origins.here());
  }

  /** A field of a struct, by its name. */
  public final <V> Column<V> getField(String name) {
    return new Column<>(new Expr.Field(expr, name, Origins.here()));
  }

  /** A field of a struct, by the accessor of the record that describes it. */
  public final <R extends T, V> Column<V> field(Getter<R, V> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a number. */
  public final <R extends T, N extends Number> Column<Number> field(
      Getter.OfNumber<R, N> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a string. */
  public final <R extends T> Column<String> field(Getter.OfString<R> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a condition. */
  public final <R extends T> Column<Boolean> field(Getter.OfBoolean<R> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a date or a time. */
  public final <R extends T, V extends Temporal> Column<V> field(Getter.OfTime<R, V> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a list of numbers. */
  public final <R extends T, N extends Number> Column<List<Number>> field(
      Getter.OfNumbers<R, N> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a list. */
  public final <R extends T, V extends List<?>> Column<V> field(Getter.OfList<R, V> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a map. */
  public final <R extends T, V extends Map<?, ?>> Column<V> field(Getter.OfMap<R, V> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is a struct. */
  public final <R extends T, V extends Record> Column<V> field(Getter.OfStruct<R, V> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is one of the constants of an enum. */
  public final <R extends T, V extends Enum<V>> Column<V> field(Getter.OfEnum<R, V> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A field of a struct that is binary. */
  public final <R extends T> Column<byte[]> field(Getter.OfBytes<R> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The struct with one field added or replaced. */
  public final Column<T> withField(String name, Column<?> value) {
    return new Column<>(new Expr.WithField(expr, name, value.expr(), Origins.here()));
  }

  /** The struct without some of its fields. */
  public final Column<T> dropFields(String... names) {
    return new Column<>(new Expr.DropFields(expr, Arrays.asList(names), Origins.here()));
  }

  /** All fields of the struct, each a column: {@code order.*}. */
  public final Star star() {
    Origin origin = Origins.here();
    if (expr instanceof Expr.Column column) {
      return new Star(new Expr.Star(column.parts(), origin));
    }
    throw new RefusedException(
        "`star()` is asked of an expression that is no plain column.",
        origin,
        List.of(
            "compute the struct first, .withColumn(\"order\", ..), then select"
                + " col(\"order\").star()"));
  }

  /**
   * A path into JSON text or a VARIANT, the platform's {@code column:path}.
   *
   * @param path such as {@code customer.items[0].id}
   */
  public final <V> Column<V> jsonPath(String path) {
    return new Column<>(new Expr.JsonPath(expr, path, Origins.here()));
  }

  /** A part of a text: {@code length} characters from {@code position}, counted from 1. */
  public final Column<String> substr(int position, int length) {
    return call(
        "substring",
        List.of(new Expr.Argument(position), new Expr.Argument(length)),
        Origins.here());
  }

  /** The function over a window of rows. */
  public final Column<T> over(WindowDefinition window) {
    return new Column<>(new Expr.Over(expr, window.spec(), Origins.here()));
  }

  /** In ascending order, NULLs first. */
  public final SortedColumn asc() {
    return sorted(true, Nulls.DEFAULT);
  }

  /** In ascending order, NULLs first. */
  public final SortedColumn ascNullsFirst() {
    return sorted(true, Nulls.FIRST);
  }

  /** In ascending order, NULLs last. */
  public final SortedColumn ascNullsLast() {
    return sorted(true, Nulls.LAST);
  }

  /** In descending order, NULLs last. */
  public final SortedColumn desc() {
    return sorted(false, Nulls.DEFAULT);
  }

  /** In descending order, NULLs first. */
  public final SortedColumn descNullsFirst() {
    return sorted(false, Nulls.FIRST);
  }

  /** In descending order, NULLs last. */
  public final SortedColumn descNullsLast() {
    return sorted(false, Nulls.LAST);
  }

  /** A column by its name, as Spark reads it; {@code *} and {@code a.*} are all columns. */
  static <T> Column<T> named(String name, Origin origin) {
    return new Column<>(expr(Names.parts(name), name, origin));
  }

  /** What the parts of a name stand for. */
  static Expr expr(List<String> parts, String written, Origin origin) {
    boolean star = parts.get(parts.size() - 1).equals("*") && !written.endsWith("`");
    return star
        ? new Expr.Star(parts.subList(0, parts.size() - 1), origin)
        : new Expr.Column(parts, Optional.empty(), origin);
  }

  @Override
  public final String toString() {
    return expr.toString();
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Column<?> that && expr.equals(that.expr);
  }

  @Override
  public final int hashCode() {
    return expr.hashCode();
  }

  private <R> Column<R> cast(DataType type, boolean tolerant, Origin origin) {
    return new Column<>(new Expr.Cast(expr, type, tolerant, origin));
  }

  private <V> Column<V> item(Object key, Origin origin) {
    return new Column<>(new Expr.Item(expr, Literals.operand(key, origin), origin));
  }

  private <V> Column<V> accessed(Serializable accessor, Origin origin) {
    return new Column<>(new Expr.Field(expr, Accessors.name(accessor, origin), origin));
  }

  private SortedColumn sorted(boolean ascending, Nulls nulls) {
    return new SortedColumn(new Expr.SortOrder(expr, ascending, nulls));
  }
}
