package dev.sluice.dsl;

import dev.sluice.model.Expr;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Functions that take a function of the user's: {@code F.transform(col("tags"), x -> F.upper(x))}.
 * It is called once, to record what it makes.
 */
abstract class LambdaFunctions extends StructFunctions {

  LambdaFunctions() {}

  /** A function of three columns. */
  @FunctionalInterface
  public interface TriFunction<A, B, C, R> {

    /** Makes the result. */
    R apply(A first, B second, C third);
  }

  /** Each element made into another. */
  public static <E, R> Column<List<R>> transform(
      Column<? super List<E>> array, Function<Column<E>, Column<R>> function) {
    return call("transform", array, one("x", function));
  }

  /** Each element, with its place counted from 0, made into another. */
  public static <E, R> Column<List<R>> transform(
      Column<? super List<E>> array, BiFunction<Column<E>, Column<Number>, Column<R>> function) {
    return call("transform", array, two("x", "i", function));
  }

  /** The elements that fulfil a condition. */
  public static <E> Column<List<E>> filter(
      Column<? super List<E>> array, Function<Column<E>, Column<? super Boolean>> condition) {
    return call("filter", array, one("x", condition));
  }

  /** The elements that fulfil, with their place counted from 0, a condition. */
  public static <E> Column<List<E>> filter(
      Column<? super List<E>> array,
      BiFunction<Column<E>, Column<Number>, Column<? super Boolean>> condition) {
    return call("filter", array, two("x", "i", condition));
  }

  /** Whether some element fulfils a condition. */
  public static <E> Column<Boolean> exists(
      Column<? super List<E>> array, Function<Column<E>, Column<? super Boolean>> condition) {
    return call("exists", array, one("x", condition));
  }

  /** Whether all elements fulfil a condition. */
  public static <E> Column<Boolean> forall(
      Column<? super List<E>> array, Function<Column<E>, Column<? super Boolean>> condition) {
    return call("forall", array, one("x", condition));
  }

  /** One value of all elements: each is merged into what the ones before have made. */
  public static <E, A> Column<A> aggregate(
      Column<? super List<E>> array,
      Column<A> initialValue,
      BiFunction<Column<A>, Column<E>, Column<?>> merge) {
    return call("aggregate", array, initialValue, two("acc", "x", merge));
  }

  /** One value of all elements, of which a last step makes the result. */
  public static <E, A, R> Column<R> aggregate(
      Column<? super List<E>> array,
      Column<A> initialValue,
      BiFunction<Column<A>, Column<E>, Column<?>> merge,
      Function<Column<A>, Column<R>> finish) {
    return call("aggregate", array, initialValue, two("acc", "x", merge), one("acc", finish));
  }

  /** One value of all elements; another name of {@code aggregate}. */
  public static <E, A> Column<A> reduce(
      Column<? super List<E>> array,
      Column<A> initialValue,
      BiFunction<Column<A>, Column<E>, Column<?>> merge) {
    return call("reduce", array, initialValue, two("acc", "x", merge));
  }

  /** One value of all elements, of which a last step makes the result. */
  public static <E, A, R> Column<R> reduce(
      Column<? super List<E>> array,
      Column<A> initialValue,
      BiFunction<Column<A>, Column<E>, Column<?>> merge,
      Function<Column<A>, Column<R>> finish) {
    return call("reduce", array, initialValue, two("acc", "x", merge), one("acc", finish));
  }

  /**
   * In an order of the user's.
   *
   * @param comparator makes a negative number, 0 or a positive one, as the first element comes
   *     before, with or after the second
   */
  public static <E> Column<List<E>> array_sort(
      Column<? super List<E>> array,
      BiFunction<Column<E>, Column<E>, Column<? super Number>> comparator) {
    return call("array_sort", array, two("a", "b", comparator));
  }

  /** The elements of two arrays, place by place, made into those of one. */
  public static <E, O, R> Column<List<R>> zip_with(
      Column<? super List<E>> array,
      Column<? super List<O>> other,
      BiFunction<Column<E>, Column<O>, Column<R>> function) {
    return call("zip_with", array, other, two("x", "y", function));
  }

  /** The entries whose key and value fulfil a condition. */
  public static <K, V> Column<Map<K, V>> map_filter(
      Column<? super Map<K, V>> map,
      BiFunction<Column<K>, Column<V>, Column<? super Boolean>> condition) {
    return call("map_filter", map, two("k", "v", condition));
  }

  /** The map with other keys, made of key and value. */
  public static <K, V, R> Column<Map<R, V>> transform_keys(
      Column<? super Map<K, V>> map, BiFunction<Column<K>, Column<V>, Column<R>> function) {
    return call("transform_keys", map, two("k", "v", function));
  }

  /** The map with other values, made of key and value. */
  public static <K, V, R> Column<Map<K, R>> transform_values(
      Column<? super Map<K, V>> map, BiFunction<Column<K>, Column<V>, Column<R>> function) {
    return call("transform_values", map, two("k", "v", function));
  }

  /** The values of two maps, key by key, made into those of one. */
  public static <K, V, W, R> Column<Map<K, R>> map_zip_with(
      Column<? super Map<K, V>> map,
      Column<? super Map<K, W>> other,
      TriFunction<Column<K>, Column<V>, Column<W>, Column<R>> function) {
    Expr lambda =
        Lambdas.of(
            List.of("k", "v1", "v2"),
            it -> function.apply(it.get(0).untyped(), it.get(1).untyped(), it.get(2).untyped()));
    return call("map_zip_with", map, other, lambda);
  }

  private static <A> Expr one(String name, Function<Column<A>, ? extends Column<?>> function) {
    return Lambdas.of(List.of(name), it -> function.apply(it.get(0).untyped()));
  }

  private static <A, B> Expr two(
      String first, String second, BiFunction<Column<A>, Column<B>, ? extends Column<?>> function) {
    return Lambdas.of(
        List.of(first, second), it -> function.apply(it.get(0).untyped(), it.get(1).untyped()));
  }
}
