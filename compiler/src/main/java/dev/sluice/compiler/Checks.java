package dev.sluice.compiler;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import java.util.List;
import java.util.Set;

/**
 * Checks beside the structural rules, such as those that know schemas. What they find is reported,
 * sorted and suppressed together with what the structural rules find; the files do not depend on
 * it.
 */
public interface Checks {

  /** The ids of all their rules. */
  Set<String> ids();

  /** Whether they are made this time; the rules of others are known, but find nothing. */
  boolean isOn();

  /**
   * All findings, in any order.
   *
   * @param structural what the structural rules have found, sorted by place
   */
  List<Diagnostic> check(BundleGraph graph, CompilerOptions options, List<Diagnostic> structural);
}
