package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL text of the user's with its inputs filled in. */
public final class SqlTemplate {

  private static final Pattern INPUT = Pattern.compile("\\{(\\w+)}");

  private SqlTemplate() {}

  /** The text with each <code>{name}</code> of an input replaced by its table. */
  public static Text fill(Query.Sql query, TableNames tables) {
    SqlText out = new SqlText();
    List<Text.Part> parts = query.text().parts();
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Text.Literal literal) {
        fill(literal.value(), query, tables, out);
        before.append(literal.value());
      } else {
        boolean quoted = isPartOfName(parts, i, before) && needsTicks(parts.get(i), tables);
        String tick = quoted ? "`" : "";
        out.add(tick).add(new Text(List.of(parts.get(i)))).add(tick);
        before.append('v');
      }
    }
    return out.text();
  }

  /** Whether a variable is all of a part of a dotted name: {@code FROM <variable>.sales.orders}. */
  private static boolean isPartOfName(List<Text.Part> parts, int index, CharSequence before) {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    String next =
        index + 1 < parts.size() && parts.get(index + 1) instanceof Text.Literal literal
            ? literal.value()
            : " ";
    boolean starts = last == '.' || Character.isWhitespace(last) || last == '(';
    boolean ends = next.startsWith(".") || !Character.isJavaIdentifierPart(next.charAt(0));
    return starts
        && ends
        && (last == '.' || next.startsWith("."))
        && !endsWithinQuotes(before.toString());
  }

  private static boolean needsTicks(Text.Part part, TableNames tables) {
    return part instanceof Variable<?> variable && !QuotedName.isPlain(variable, tables.targets());
  }

  private static void fill(String text, Query.Sql query, TableNames tables, SqlText out) {
    Matcher input = INPUT.matcher(text);
    int from = 0;
    while (input.find()) {
      Query table = query.tables().get(input.group(1));
      if (table instanceof Query.Read read && read.source() instanceof Source.Table source) {
        out.add(text.substring(from, input.start()));
        Text name = SqlName.table(tables.of(source), tables.targets());
        if (read.streaming()) {
          out.add("STREAM(").add(name).add(")");
        } else {
          out.add(name);
        }
        from = input.end();
      }
    }
    out.add(text.substring(from));
  }

  /** Whether a line ends within a string or a quoted name, so that blanks before the next count. */
  public static boolean breaksWithinQuotes(String sql) {
    return ends(sql, true);
  }

  /** Whether the text ends within a string or a quoted name. */
  private static boolean endsWithinQuotes(String sql) {
    return ends(sql, false);
  }

  /**
   * Whether the text, or one of its lines, ends within quotes.
   *
   * @param lines whether the end of a line counts too
   */
  private static boolean ends(String sql, boolean lines) {
    char quote = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (quote == 0) {
        if (c == '-' && sql.startsWith("--", i)) {
          i = Math.max(i, endOfLine(sql, i));
        } else if (c == '\'' || c == '"' || c == '`') {
          quote = c;
        }
      } else if (c == '\\' && quote != '`') {
        i++;
      } else if (c == quote) {
        quote = 0;
      } else if (c == '\n' && lines) {
        return true;
      }
    }
    return !lines && quote != 0;
  }

  private static int endOfLine(String sql, int from) {
    int end = sql.indexOf('\n', from);
    return end < 0 ? sql.length() : end;
  }
}
