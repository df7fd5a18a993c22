package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
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
        Text name = SqlName.table(tables.of(source));
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
      } else if (c == '\n') {
        return true;
      }
    }
    return false;
  }

  private static int endOfLine(String sql, int from) {
    int end = sql.indexOf('\n', from);
    return end < 0 ? sql.length() : end;
  }
}
