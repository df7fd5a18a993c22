package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Names;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Identifiers of Spark SQL. */
public final class SqlName {

  /** The words that mean something else where a column or a table can stand. */
  private static final Set<String> RESERVED =
      Set.of(
          "all",
          "and",
          "anti",
          "as",
          "authorization",
          "between",
          "both",
          "case",
          "cast",
          "check",
          "collate",
          "column",
          "constraint",
          "create",
          "cross",
          "current_catalog",
          "current_date",
          "current_schema",
          "current_time",
          "current_timestamp",
          "current_user",
          "distinct",
          "div",
          "else",
          "end",
          "escape",
          "except",
          "exists",
          "false",
          "fetch",
          "for",
          "foreign",
          "from",
          "full",
          "grant",
          "group",
          "having",
          "ilike",
          "in",
          "inner",
          "intersect",
          "interval",
          "into",
          "is",
          "join",
          "lateral",
          "leading",
          "left",
          "like",
          "localtimestamp",
          "minus",
          "natural",
          "not",
          "null",
          "offset",
          "on",
          "only",
          "or",
          "order",
          "outer",
          "overlaps",
          "primary",
          "references",
          "regexp",
          "right",
          "rlike",
          "select",
          "semi",
          "session_user",
          "table",
          "tablesample",
          "then",
          "to",
          "trailing",
          "true",
          "union",
          "unique",
          "unknown",
          "user",
          "using",
          "when",
          "where",
          "with");

  private SqlName() {}

  /** One part of a name, in back-ticks where it needs them. */
  public static String quote(String part) {
    return isPlain(part) ? part : "`" + part.replace("`", "``") + "`";
  }

  /** The parts with dots between them. */
  public static String quote(List<String> parts) {
    return parts.stream().map(SqlName::quote).collect(Collectors.joining("."));
  }

  /** A list of names with commas between them. */
  public static String list(List<String> names) {
    return names.stream().map(SqlName::quote).collect(Collectors.joining(", "));
  }

  /** The name of a table as the user wrote it; parts that need them get back-ticks. */
  public static Text table(Text name) {
    if (name.isLiteral()) {
      return Text.of(quote(Names.parts(name.toString())));
    }
    List<Text.Part> parts = new ArrayList<>();
    for (Text.Part part : name.parts()) {
      parts.add(part instanceof Text.Literal literal ? new Text.Literal(piece(literal)) : part);
    }
    return new Text(parts);
  }

  /** The name of a table within SQL text, where variables have the values of these targets. */
  static Text table(Text name, List<Target> targets) {
    return name.isLiteral() ? table(name) : QuotedName.of(table(name), targets);
  }

  /** A piece between variables: only whole parts can be quoted, the rest stays. */
  private static String piece(Text.Literal literal) {
    String[] parts = literal.value().split("\\.", -1);
    for (int i = 1; i < parts.length - 1; i++) {
      parts[i] = parts[i].startsWith("`") ? parts[i] : quote(parts[i]);
    }
    return String.join(".", parts);
  }

  /** Whether a name can stand without back-ticks. */
  private static boolean isPlain(String part) {
    if (part.isEmpty() || (part.charAt(0) >= '0' && part.charAt(0) <= '9')) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !RESERVED.contains(part.toLowerCase(Locale.ROOT));
  }
}
