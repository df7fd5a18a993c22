package dev.sluice.compiler.rules;

import java.util.List;

/** All structural rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new BundleInterpolation(),
          new ContinuousPipelineInJob(),
          new SharedRoot(),
          new UnknownTemplate());

  private Rules() {}

  /** Every rule, in the order of the list. */
  public static List<Rule> all() {
    return ALL;
  }
}
