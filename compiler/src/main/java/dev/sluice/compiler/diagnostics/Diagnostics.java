package dev.sluice.compiler.diagnostics;

import static java.util.Comparator.comparing;

import dev.sluice.model.Origin;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of findings. */
public final class Diagnostics {

  private static final Comparator<Diagnostic> BY_PLACE =
      comparing(Diagnostic::origin, comparing(Origin::file).thenComparing(Origin::className))
          .thenComparing(found -> found.origin().line())
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  private Diagnostics() {}

  /** Sorted by file, line and rule; of equal findings at one place only the first. */
  public static List<Diagnostic> sorted(List<Diagnostic> found) {
    Set<String> seen = new HashSet<>();
    return found.stream().sorted(BY_PLACE).filter(each -> seen.add(key(each))).toList();
  }

  /** Suppressed findings in the same order. */
  static List<Suppressed> sortedSuppressed(List<Suppressed> found) {
    return found.stream().sorted(comparing(Suppressed::finding, BY_PLACE)).toList();
  }

  /** Origins equal each other, so the place goes into the comparison as text. */
  private static String key(Diagnostic found) {
    return String.join("\n", found.rule(), found.message(), found.origin().toString());
  }
}
