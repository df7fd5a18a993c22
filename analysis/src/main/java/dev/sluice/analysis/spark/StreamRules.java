package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** All rules over the plans of streams. */
final class StreamRules {

  private static final List<PlanRule> ALL =
      List.of(
          new UnboundedJoin(),
          new UnboundedDuplicates(),
          new SeveralWatermarks(),
          new LimitedStream(),
          new HistoryJoin(),
          new StreamedView());

  private StreamRules() {}

  /** What all of them find. */
  static List<Diagnostic> check(PlanView view) {
    List<Diagnostic> found = new ArrayList<>();
    ALL.forEach(rule -> found.addAll(rule.check(view)));
    return found;
  }
}
