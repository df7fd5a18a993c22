package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The wording that messages share. */
public final class Messages {

  private Messages() {}

  /** A name in back-ticks. */
  public static String quoted(Object name) {
    return "`" + name + "`";
  }

  /** {@code `a`, `b` and `c`}. */
  public static String all(Collection<?> names) {
    return joined(names, "and");
  }

  /** {@code `a`, `b` or `c`}. */
  public static String any(Collection<?> names) {
    return joined(names, "or");
  }

  /** {@code 1 column}, {@code 2 columns}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Adds a hint with the known name that a wrong one resembles, if there is one. */
  public static Diagnostic didYouMean(Diagnostic found, String wrong, Collection<String> known) {
    return Spelling.closest(wrong, known)
        .map(name -> found.hint("write " + quoted(name) + " if you mean that"))
        .orElse(found);
  }

  private static String joined(Collection<?> names, String word) {
    List<String> quoted = names.stream().map(Messages::quoted).toList();
    int last = quoted.size() - 1;
    return last < 1
        ? quoted.stream().collect(Collectors.joining())
        : String.join(", ", quoted.subList(0, last)) + " " + word + " " + quoted.get(last);
  }
}
