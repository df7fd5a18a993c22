package dev.sluice.compiler.diagnostics;

import static java.util.Comparator.comparing;

import dev.sluice.model.Origin;
import java.util.Comparator;
import java.util.List;

/** The order of findings. */
public final class Diagnostics {

  private static final Comparator<Diagnostic> BY_PLACE =
      comparing(Diagnostic::origin, comparing(Origin::file).thenComparing(Origin::className))
          .thenComparing(found -> found.origin().line())
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  private Diagnostics() {}

  /** Sorted by file, line and rule. */
  public static List<Diagnostic> sorted(List<Diagnostic> found) {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
