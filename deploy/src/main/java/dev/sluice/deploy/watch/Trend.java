package dev.sluice.deploy.watch;

import java.util.List;

/** Where numbers go over time. */
public enum Trend {
  /** The newer ones are clearly higher. */
  RISING("rising"),
  /** The newer ones are clearly lower. */
  FALLING("falling"),
  /** Neither. */
  STEADY("steady"),
  /** Fewer than two numbers. */
  UNKNOWN("-");

  private final String text;

  Trend(String text) {
    this.text = text;
  }

  /** One word, or a dash. */
  public String text() {
    return text;
  }

  /**
   * Compares the median of the newer half with that of the older half; the one in the middle of an
   * odd number belongs to neither.
   *
   * @param numbers oldest first
   * @param relative how much of the older median a change must be to count
   * @param absolute how much it must be at least
   */
  static Trend of(List<Double> numbers, double relative, double absolute) {
    if (numbers.size() < 2) {
      return UNKNOWN;
    }
    int half = numbers.size() / 2;
    double older = Percentile.of(numbers.subList(0, half), 50);
    double newer = Percentile.of(numbers.subList(numbers.size() - half, numbers.size()), 50);
    double limit = Math.max(Math.abs(older) * relative, absolute);
    if (Math.abs(newer - older) <= limit) {
      return STEADY;
    }
    return newer > older ? RISING : FALLING;
  }
}
