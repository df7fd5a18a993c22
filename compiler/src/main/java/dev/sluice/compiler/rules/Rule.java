package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;

/** Finds one kind of mistake. */
public interface Rule {

  /** The stable id, {@code subject.mistake}. */
  String id();

  /** All findings of this rule, in any order; never throws, reads nothing but what it is given. */
  List<Diagnostic> check(RuleContext context);
}
