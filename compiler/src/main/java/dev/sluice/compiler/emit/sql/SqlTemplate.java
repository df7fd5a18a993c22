package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.BitSet;
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
    for (Text.Part part : query.text().parts()) {
      if (part instanceof Text.Literal literal) {
        fill(literal.value(), query, tables, out);
      } else {
        out.add(new Text(List.of(part)));
      }
    }
    return out.text();
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
    BitSet quoted = quoted(sql);
    for (int i = sql.indexOf('\n'); i >= 0; i = sql.indexOf('\n', i + 1)) {
      if (quoted.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** The characters within strings, quoted names and comments, up to the end of their line. */
  static BitSet quoted(String sql) {
    BitSet quoted = new BitSet();
    int i = 0;
    while (i < sql.length()) {
      int end = endOfQuoted(sql, i);
      quoted.set(i, end);
      i = Math.max(end, i + 1);
    }
    return quoted;
  }

  /** Where a string, a quoted name or a comment ends that begins there; there if none does. */
  private static int endOfQuoted(String sql, int from) {
    if (sql.startsWith("--", from)) {
      int end = sql.indexOf('\n', from);
      return end < 0 ? sql.length() : end;
    }
    char quote = sql.charAt(from);
    if (quote != '\'' && quote != '"' && quote != '`') {
      return from;
    }
    for (int i = from + 1; i < sql.length(); i++) {
      if (sql.charAt(i) == '\\' && quote != '`') {
        i++;
      } else if (sql.charAt(i) == quote) {
        return i + 1;
      }
    }
    return sql.length();
  }
}
