package dev.sluice.compiler.emit.bundle;

import java.util.Locale;
import java.util.Set;

/**
 * Strings as YAML scalars that every reader gives back unchanged: YAML 1.1 (PyYAML, SnakeYAML),
 * 1.2, and Go's yaml.v3, which mixes both.
 *
 * <p>A string is plain when nobody can take it for something else, in double quotes otherwise.
 * Plain text is chosen from what is known to be safe, not by leaving out what is known to be
 * dangerous. The result has one line and fits behind a block key and a block dash, not into a flow
 * collection.
 */
final class YamlScalar {

  /** What YAML 1.1 reads as a boolean or a null, in lower case. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  /** Beside letters and digits, what is harmless inside a plain scalar. */
  private static final String HARMLESS = " _-./${}@+=<>()*,;[]|";

  private static final String HEX = "0123456789ABCDEF";

  private YamlScalar() {}

  /** The scalar of a string, plain where that is safe. */
  static String of(String value) {
    return isPlain(value) ? value : quoted(value);
  }

  /** The scalar of a string in double quotes, for places where a type must never be guessed. */
  static String quoted(String value) {
    StringBuilder yaml = new StringBuilder(value.length() + 2).append('"');
    value.codePoints().forEach(point -> escape(yaml, point));
    return yaml.append('"').toString();
  }

  private static boolean isPlain(String value) {
    if (value.isEmpty()
        || !startsPlain(value)
        || value.charAt(value.length() - 1) == ' '
        || value.startsWith("---")
        || WORDS.contains(value.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean colon = c == ':' && i + 1 < value.length() && value.charAt(i + 1) != ' ';
      if (!isLetter(c) && !isDigit(c) && HARMLESS.indexOf(c) < 0 && !colon) {
        return false;
      }
    }
    return true;
  }

  /** Numbers, dates and times of day start with a digit, a sign or a point: none is ever plain. */
  private static boolean startsPlain(String value) {
    return switch (value.charAt(0)) {
      case '_', '/', '$' -> true;
      case '-' -> isLetter(charAt(value, value.startsWith("--") ? 2 : 1));
      case '.' -> value.startsWith("./") || value.startsWith("../");
      case '~' -> value.startsWith("~/");
      default -> isLetter(value.charAt(0));
    };
  }

  private static char charAt(String value, int index) {
    return index < value.length() ? value.charAt(index) : ' ';
  }

  /** ASCII only: what else is a letter depends on the version of Unicode. */
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void escape(StringBuilder yaml, int point) {
    switch (point) {
      case '"' -> yaml.append("\\\"");
      case '\\' -> yaml.append("\\\\");
      case '\n' -> yaml.append("\\n");
      case '\r' -> yaml.append("\\r");
      case '\t' -> yaml.append("\\t");
      default -> {
        if (isInvisible(point)) {
          hex(yaml, point);
        } else {
          yaml.appendCodePoint(point);
        }
      }
    }
  }

  /** What a reader may refuse, or take for the end of a line, or what a person would not see. */
  private static boolean isInvisible(int point) {
    return point < ' '
        || isIn(point, 0x7F, 0xA0)
        || point == 0xAD
        || isIn(point, 0x2000, 0x200F)
        || isIn(point, 0x2028, 0x202F)
        || isIn(point, 0x205F, 0x206F)
        || point == 0x3000
        || isIn(point, 0xD800, 0xF8FF) // lone surrogates, private use
        || point == 0xFEFF
        || isIn(point, 0xFFF0, 0xFFFF)
        || (point & 0xFFFE) == 0xFFFE
        || point >= 0xE0000;
  }

  private static boolean isIn(int point, int first, int last) {
    return point >= first && point <= last;
  }

  private static void hex(StringBuilder yaml, int point) {
    int digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8;
    yaml.append('\\').append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      yaml.append(HEX.charAt(point >> shift & 0xF));
    }
  }
}
