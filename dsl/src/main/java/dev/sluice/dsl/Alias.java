package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Expr;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import java.io.Serializable;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The name that an input has in a join, to tell its columns from those of the others; {@link
 * #name()} is what {@code query.as(..)} takes.
 *
 * @param <R> the record that describes the input; {@code Object} when none does
 */
@SuppressWarnings("overloads") // javac picks by the accessor's type; the more special kind wins
public final class Alias<R> {

  private final String name;

  Alias(String name) {
    this.name = requireNonNull(name, "name");
  }

  /** The alias itself. */
  public String name() {
    return name;
  }

  /** A column by the record's accessor. */
  public <S extends R, T> Column<T> col(Getter<S, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a number. */
  public <S extends R, N extends Number> Column<Number> col(Getter.OfNumber<S, N> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a string. */
  public <S extends R> Column<String> col(Getter.OfString<S> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a condition. */
  public <S extends R> Column<Boolean> col(Getter.OfBoolean<S> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a date or a time. */
  public <S extends R, T extends Temporal> Column<T> col(Getter.OfTime<S, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a list of numbers. */
  public <S extends R, N extends Number> Column<List<Number>> col(Getter.OfNumbers<S, N> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a list. */
  public <S extends R, T extends List<?>> Column<T> col(Getter.OfList<S, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a map. */
  public <S extends R, T extends Map<?, ?>> Column<T> col(Getter.OfMap<S, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is a struct. */
  public <S extends R, T extends Record> Column<T> col(Getter.OfStruct<S, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is one of the constants of an enum. */
  public <S extends R, T extends Enum<T>> Column<T> col(Getter.OfEnum<S, T> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column that is binary. */
  public <S extends R> Column<byte[]> col(Getter.OfBytes<S> accessor) {
    return accessed(accessor, Origins.here());
  }

  /** A column by its name. */
  public <T> Column<T> col(String column) {
    return new Column<>(Column.expr(qualified(Names.parts(column)), column, Origins.here()));
  }

  /** All columns of this input: {@code e.*}. */
  public Star star() {
    return new Star(new Expr.Star(List.of(name), Origins.here()));
  }

  private <T> Column<T> accessed(Serializable accessor, Origin origin) {
    Expr.Column column = Accessors.column(accessor, origin);
    return new Column<>(
        new Expr.Column(qualified(column.parts()), column.stated(), column.origin()));
  }

  private List<String> qualified(List<String> parts) {
    List<String> all = new ArrayList<>();
    all.add(name);
    all.addAll(parts);
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
