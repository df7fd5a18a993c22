package dev.sluice.dsl;

import dev.sluice.model.Constant;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;

/**
 * The words that Spark has among its functions: most of them start columns. So {@code F} has them
 * as well, for whoever writes {@code F.col(..)}; imported from both, they are the same methods.
 */
@SuppressWarnings("overloads") // javac picks by the accessor's type; the more special kind wins
abstract class ColumnStart {

  ColumnStart() {}

  /** A column by its name; {@code a.b} is a field of a struct, or a column of an alias. */
  public static <T> Column<T> col(String name) {
    return Column.named(name, Origins.here());
  }

  /** The column of a record's component. */
  public static <R, T> Column<T> col(Getter<R, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a number. */
  public static <R, N extends Number> Column<Number> col(Getter.OfNumber<R, N> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a string. */
  public static <R> Column<String> col(Getter.OfString<R> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a condition. */
  public static <R> Column<Boolean> col(Getter.OfBoolean<R> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a date or a time. */
  public static <R, T extends Temporal> Column<T> col(Getter.OfTime<R, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a list of numbers. */
  public static <R, N extends Number> Column<List<Number>> col(Getter.OfNumbers<R, N> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a list. */
  public static <R, T extends List<?>> Column<T> col(Getter.OfList<R, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a map. */
  public static <R, T extends Map<?, ?>> Column<T> col(Getter.OfMap<R, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is a struct. */
  public static <R, T extends Record> Column<T> col(Getter.OfStruct<R, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is one of the constants of an enum. */
  public static <R, T extends Enum<T>> Column<T> col(Getter.OfEnum<R, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** The column of a component that is binary. */
  public static <R> Column<byte[]> col(Getter.OfBytes<R> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A constant number. */
  public static Column<Number> lit(Number value) {
    return literal(value, Origins.here());
  }

  /** A constant text; it may contain variables. */
  public static Column<String> lit(CharSequence value) {
    return literal(value, Origins.here());
  }

  /**
   * A constant of another type: {@code Boolean}, a date or time of {@code java.time}, a {@code
   * Duration} or {@code Period}, {@code byte[]}, an enum. Null is NULL of no type.
   */
  public static <T> Column<T> lit(T value) {
    return literal(value, Origins.here());
  }

  /** A variable of the bundle as a constant, in the type that it was declared with. */
  public static <T, V extends Setting<?> & CharSequence> Column<T> lit(V value) {
    return literal(value, Origins.here());
  }

  /** {@code lit(null)}: NULL of no type; {@code nullOf(type)} gives it one. */
  public static <T, N extends Null & Setting<?>> Column<T> lit(N nothing) {
    return literal(null, Origins.here());
  }

  /** An expression in Spark SQL; it fits wherever it stands. */
  public static <T> Column<T> expr(CharSequence sql) {
    return new Column<>(new Expr.Sql(Text.of(sql), Origins.here()));
  }

  /** The first branch of a case distinction: the value where the condition holds. */
  public static <T> CaseColumn<T> when(Column<? super Boolean> condition, Column<T> value) {
    return CaseColumn.of(condition.expr(), value, Origins.here());
  }

  /** The first branch of a case distinction between numbers. */
  public static CaseColumn<Number> when(Column<? super Boolean> condition, Number value) {
    return CaseColumn.of(condition.expr(), value, Origins.here());
  }

  /** The first branch of a case distinction between other constants. */
  public static <T> CaseColumn<T> when(Column<? super Boolean> condition, T value) {
    return CaseColumn.of(condition.expr(), value, Origins.here());
  }

  /** The first branch of a case distinction, with a variable of the bundle as its value. */
  public static <T> CaseColumn<T> when(Column<? super Boolean> condition, Constant<T> value) {
    return CaseColumn.of(condition.expr(), value, Origins.here());
  }

  /** Tells the optimiser that this side of a join is small. */
  public static BatchQuery broadcast(BatchQuery query) {
    return query.hint("broadcast");
  }

  private static <T> Column<T> accessed(Serializable accessor, Origin origin) {
    return new Column<>(Accessors.column(accessor, origin));
  }

  private static <T> Column<T> literal(Object value, Origin origin) {
    return new Column<>(Literals.of(value, origin));
  }
}
