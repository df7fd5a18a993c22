package dev.sluice.compiler.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody most likely meant who wrote something that is not known. */
public final class Spelling {

  private Spelling() {}

  /** The known name that a wrong one most likely stands for; names compare without case. */
  public static Optional<String> closest(String wrong, Collection<String> known) {
    return closest(wrong, known, Math.max(1, wrong.length() / 3));
  }

  /**
   * The known name that differs from a wrong one in the fewest letters, and in no more than so
   * many.
   */
  public static Optional<String> closest(String wrong, Collection<String> known, int most) {
    int best = most + 1;
    String found = null;
    for (String name : known) {
      if (Math.abs(wrong.length() - name.length()) >= best) {
        continue;
      }
      int distance = distance(wrong, name);
      if (distance < best) {
        best = distance;
        found = name;
      }
    }
    return Optional.ofNullable(found);
  }

  /** How many letters have to be added, dropped, changed or swapped with their neighbour. */
  public static int distance(String one, String other) {
    return EditDistance.between(lower(one), lower(other));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
