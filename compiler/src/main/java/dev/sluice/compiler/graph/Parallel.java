package dev.sluice.compiler.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Work on many things at once, where there is enough of it to be worth starting threads. */
public final class Parallel {

  /** From this many pipelines on, several processors are faster than one. */
  private static final int MANY = 8;

  private Parallel() {}

  /** What a function makes of each element, in the order of the elements. */
  public static <T, R> List<R> map(List<T> elements, Function<T, R> function) {
    return map(elements, elements.size(), function);
  }

  /**
   * What a function makes of each element, in the order of the elements.
   *
   * @param pipelines how many there are, which is how much work it is
   */
  public static <T, R> List<R> map(List<T> elements, int pipelines, Function<T, R> function) {
    Stream<T> stream = pipelines < MANY ? elements.stream() : elements.parallelStream();
    return stream.map(function).toList();
  }
}
