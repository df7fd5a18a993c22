package dev.sluice.compiler.diagnostics;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids of all rules that there are.
 *
 * @param binding those whose errors nothing can be generated with
 * @param others those of other checks that have run
 * @param asleep those of other checks that have not run this time
 */
public record RuleIds(Set<String> binding, Set<String> others, Set<String> asleep) {
  public RuleIds {
    binding = Set.copyOf(binding);
    others = Set.copyOf(others);
    asleep = Set.copyOf(asleep);
  }

  /** All of them, sorted. */
  public Collection<String> all() {
    Set<String> all = new TreeSet<>(binding);
    all.addAll(others);
    all.addAll(asleep);
    return all;
  }

  /**
   * Whether a finding may be left out.
   *
   * <p>Warnings and infos may, and so may errors that are judgements: those of checks beside the
   * structural rules. An error of a structural rule says that there is no such name, no order, no
   * place for something in the output; whoever left it out would get files that are broken, or
   * none.
   */
  boolean allowsWithout(Diagnostic found) {
    return found.severity() != Severity.ERROR || !binding.contains(found.rule());
  }
}
