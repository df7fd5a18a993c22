package dev.sluice.compiler.emit.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The references of bundles, such as <code>${bundle.name}</code>, in strings.
 *
 * <p>Bundles take them for references wherever they stand and know no way to escape them; what only
 * looks similar, such as <code>${{x}}</code>, <code>${a b}</code> or a missing brace, is text.
 */
public final class References {

  private References() {}

  /** The references in a string without dollar and braces, such as {@code bundle.name}. */
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    replace(
        text,
        reference -> {
          found.add(reference);
          return "";
        });
    return found;
  }

  /** The string with each reference replaced; linear in its length. */
  static String replace(String text, UnaryOperator<String> replacement) {
    int start = text.indexOf("${");
    if (start < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 32);
    int copied = 0;
    while (start >= 0) {
      int end = end(text, start + 2);
      if (end > 0) {
        result
            .append(text, copied, start)
            .append(replacement.apply(text.substring(start + 2, end)));
        copied = end + 1;
      }
      start = text.indexOf("${", start + 2);
    }
    return result.append(text, copied, text.length()).toString();
  }

  /** Where the brace closes; -1 for what is no reference. */
  private static int end(String text, int from) {
    if (from >= text.length() || !isLetter(text.charAt(from))) {
      return -1;
    }
    int end = from;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '}' ? end : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isPart(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || "_-.[]".indexOf(c) >= 0;
  }
}
