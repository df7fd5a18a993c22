package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.layout.Visible;

/** String literals of Spark SQL; the only place that writes them. */
public final class SqlString {

  private SqlString() {}

  /** The literal with its quotes. */
  public static String literal(String value) {
    return "'" + escape(value) + "'";
  }

  /**
   * The characters between the quotes.
   *
   * <p>A doubled quote is two literals to older parsers, so quotes get a backslash. <code>${</code>
   * is hidden, as it would be substituted before the text is parsed at all.
   */
  static String escape(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 8);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\'' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c == '$' && i + 1 < value.length() && value.charAt(i + 1) == '{') {
        escaped.append("\\u0024");
      } else if (c >= ' ' && c < 0x7f) {
        escaped.append(c);
      } else {
        int codePoint = value.codePointAt(i);
        i += Character.charCount(codePoint) - 1;
        other(codePoint, escaped);
      }
    }
    return escaped.toString();
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
    } else if (codePoint < 0x10000) {
      escaped.append("\\u%04x".formatted(codePoint));
    } else {
      escaped.append("\\U%08x".formatted(codePoint));
    }
  }
}
