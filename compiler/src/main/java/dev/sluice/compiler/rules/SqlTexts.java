package dev.sluice.compiler.rules;

/** SQL text as far as rules look into it. */
final class SqlTexts {

  private SqlTexts() {}

  /** The text with a blank for each comment and an empty string for each string; names stay. */
  static String withoutQuotes(String sql) {
    StringBuilder text = new StringBuilder(sql.length());
    int i = 0;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (sql.startsWith("--", i)) {
        i = after(sql, "\n", i);
        text.append(' ');
      } else if (sql.startsWith("/*", i)) {
        i = after(sql, "*/", i + 2);
        text.append(' ');
      } else if (c == '\'' || c == '"') {
        i = closing(sql, c, i + 1);
        text.append("''");
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  private static int after(String sql, String mark, int from) {
    int found = sql.indexOf(mark, from);
    return found < 0 ? sql.length() : found + mark.length();
  }

  private static int closing(String sql, char quote, int from) {
    for (int i = from; i < sql.length(); i++) {
      if (sql.charAt(i) == '\\') {
        i++;
      } else if (sql.charAt(i) == quote) {
        return i + 1;
      }
    }
    return sql.length();
  }
}
