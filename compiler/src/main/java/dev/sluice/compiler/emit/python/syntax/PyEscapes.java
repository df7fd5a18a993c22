package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Visible;

/** The escapes of Python's string literals. */
final class PyEscapes {

  /** For literals whose quotes are escaped otherwise. */
  static final int NO_QUOTE = -1;

  private PyEscapes() {}

  /**
   * The characters between the quotes of a literal that is not raw.
   *
   * <p>What a reader could not see is escaped.
   */
  static String escape(String text, int quote) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        escaped.append(c);
      } else {
        int codePoint = text.codePointAt(i);
        i += Character.charCount(codePoint) - 1;
        other(codePoint, escaped);
      }
    }
    return escaped.toString();
  }

  /** Whether every character but the backslash can stand for itself. */
  static boolean needsNone(String text) {
    return text.codePoints().allMatch(Visible::is);
  }

  private static void other(int codePoint, StringBuilder escaped) {
    if (codePoint == '\n') {
      escaped.append("\\n");
    } else if (codePoint == '\t') {
      escaped.append("\\t");
    } else if (codePoint == '\r') {
      escaped.append("\\r");
    } else if (Visible.is(codePoint)) {
      escaped.appendCodePoint(codePoint);
    } else if (codePoint < 0x100) {
      escaped.append("\\x%02x".formatted(codePoint));
    } else if (codePoint < 0x10000) {
      escaped.append("\\u%04x".formatted(codePoint));
    } else {
      escaped.append("\\U%08x".formatted(codePoint));
    }
  }
}
