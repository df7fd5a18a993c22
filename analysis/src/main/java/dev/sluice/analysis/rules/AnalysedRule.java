package dev.sluice.analysis.rules;

import dev.sluice.analysis.Analysed;
import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;

/** Finds one kind of mistake in what is known of a bundle's datasets. */
public interface AnalysedRule {

  /** All findings of this rule, in any order; never throws, reads nothing but what it is given. */
  List<Diagnostic> check(Analysed analysed);
}
