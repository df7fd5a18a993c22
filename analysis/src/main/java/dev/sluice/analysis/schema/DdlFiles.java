package dev.sluice.analysis.schema;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.analysis.spark.SchemaTexts;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of DDL. Spark's parser is given the lists of columns only: what follows them, such as
 * clustering and properties, is the platform's and says nothing of columns.
 */
final class DdlFiles {

  private static final Pattern CREATE =
      Pattern.compile(
          "(?is)\\bCREATE\\s+(?:OR\\s+\\w+\\s+)?(?:\\w+\\s+){0,3}?(?:TABLE|VIEW)\\s+"
              + "(?:IF\\s+NOT\\s+EXISTS\\s+)?((?:`(?:[^`]|``)+`|[\\w$-]+)"
              + "(?:\\s*\\.\\s*(?:`(?:[^`]|``)+`|[\\w$-]+))*)\\s*\\(");

  /** Elements of a list of columns that are no columns. */
  private static final Pattern NO_COLUMN =
      Pattern.compile(
          "(?is)\\s*(CONSTRAINT|PRIMARY\\s+KEY|FOREIGN\\s+KEY|UNIQUE\\s*\\(|CHECK\\s*\\().*");

  /** What the platform adds to a column. */
  private static final Pattern MASK = Pattern.compile("(?is)\\s(MASK\\s+[\\w`.]+.*)$");

  private DdlFiles() {}

  static List<NamedSchema> read(SchemaFile file) {
    String text = withoutComments(file.text());
    List<NamedSchema> schemas = new ArrayList<>();
    Matcher create = CREATE.matcher(text);
    int from = 0;
    while (create.find(from)) {
      int open = create.end() - 1;
      int close = close(text, open);
      List<String> parts = Names.parts(create.group(1).replaceAll("\\s*\\.\\s*", "."));
      schemas.add(
          new NamedSchema(
              parts.get(parts.size() - 1),
              columns(text.substring(open + 1, close), line(text, open + 1)),
              List.of(file.name())));
      from = close;
    }
    if (schemas.isEmpty()) {
      schemas.add(new NamedSchema(file.stem(), bare(text), List.of(file.name())));
    }
    return schemas;
  }

  private static List<ColumnDef> bare(String text) {
    String list = text.replaceFirst("[;\\s]+$", "");
    if (list.isBlank()) {
      throw new SchemaProblem(
          0, "this file is empty", "write columns into it, `id BIGINT, name STRING`");
    }
    if (list.strip().toLowerCase(Locale.ROOT).matches("(?s)create\\b.*")) {
      throw new SchemaProblem(
          1,
          "this creates a table without saying its columns",
          "write the columns in parentheses after the name of the table");
    }
    boolean struct = list.strip().toLowerCase(Locale.ROOT).startsWith("struct<");
    return struct ? SchemaTexts.struct(list.strip()) : SchemaTexts.columns(list, 1);
  }

  /** Keeps the lines, so that messages name the right one. */
  private static List<ColumnDef> columns(String list, int line) {
    StringBuilder columns = new StringBuilder();
    for (String element : split(list)) {
      boolean column = !NO_COLUMN.matcher(element).matches();
      columns.append(
          column
              ? (columns.toString().isBlank() ? "" : ",") + withoutMask(element)
              : blank(element));
    }
    return SchemaTexts.columns(columns.toString(), line);
  }

  private static String withoutMask(String element) {
    Matcher mask = MASK.matcher(element);
    return mask.find() && !element.substring(0, mask.start()).contains("'")
        ? element.substring(0, mask.start(1)) + blank(mask.group(1))
        : element;
  }

  private static String blank(String text) {
    return text.replaceAll("[^\\n]", " ");
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i = next(list, i)) {
      char c = list.charAt(i);
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(list.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(list.substring(from));
    return parts;
  }

  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i = next(text, i)) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new SchemaProblem(
        line(text, open), "the parenthesis of this list of columns is not closed");
  }

  /** The place behind a character, or behind the quoted text that it begins. */
  private static int next(String text, int at) {
    char c = text.charAt(at);
    if (c != '\'' && c != '"' && c != '`') {
      return at + 1;
    }
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && c != '`') {
        i++;
      } else if (text.charAt(i) == c) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** Blanks in their place. */
  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int end = next(text, i);
      if (text.startsWith("--", i)) {
        end = end(text.indexOf('\n', i), text);
        out.append(blank(text.substring(i, end)));
      } else if (text.startsWith("/*", i)) {
        int close = text.indexOf("*/", i + 2);
        end = close < 0 ? text.length() : close + 2;
        out.append(blank(text.substring(i, end)));
      } else {
        out.append(text, i, end);
      }
      i = end;
    }
    return out.toString();
  }

  private static int end(int found, String text) {
    return found < 0 ? text.length() : found;
  }
}
