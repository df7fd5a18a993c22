package dev.sluice.deploy.watch;

import java.util.List;

/** Percentiles by the nearest rank: always one of the numbers, also when there are few. */
final class Percentile {

  private Percentile() {}

  /** A percentile of one number or more, in any order. */
  static double of(List<Double> numbers, int percent) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1);
  }
}
