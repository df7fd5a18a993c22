package dev.sluice.dsl;

/**
 * The families of columns, as javac sees them.
 *
 * <p>A parameter {@code Column<? super Number>} takes a numeric column and one of which nothing is
 * known (a {@code Column<Object>}, which {@code var x = col("x")} is). Methods of {@link Column}
 * that make sense for one family only ask the same of the receiver, through {@link Logical} and
 * {@link Numeric}: every column is a {@code Logical<Boolean>}, and that is a {@code Logical<?
 * extends T>} exactly if {@code T} is Boolean or unknown.
 *
 * @param <T> the family: {@code Number} for every number, else the Java type of the values
 */
public sealed interface Family<T> permits Column {

  /**
   * Ties a method to receivers that are conditions.
   *
   * @param <B> {@code Boolean}
   */
  sealed interface Logical<B> permits Column {}

  /**
   * Ties a method to receivers that are numbers.
   *
   * @param <N> {@code Number}
   */
  sealed interface Numeric<N> permits Column {}
}
