package dev.sluice.analysis.rules;

import java.util.List;

/** All rules over what is known of a bundle's datasets. */
public final class AnalysedRules {

  private static final List<AnalysedRule> ALL =
      List.of(
          new DeclaredColumns(),
          new DifferingFlows(),
          new LayoutColumns(),
          new RepeatedColumn(),
          new FullRefresh());

  private AnalysedRules() {}

  /** Every rule. */
  public static List<AnalysedRule> all() {
    return ALL;
  }
}
