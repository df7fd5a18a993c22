package dev.sluice.compiler.emit.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's own Python: imports move to the top of the file, the rest stays as it is. */
final class InlineSource {

  private static final Pattern IMPORT = Pattern.compile("import\\s+(.+)");
  private static final Pattern FROM =
      Pattern.compile("from\\s+([\\w.]+)\\s+import\\s+\\(?\\s*([^()*]+?)\\s*,?\\s*\\)?");
  private static final Pattern NAMED = Pattern.compile("([\\w.]+)(?:\\s+as\\s+(\\w+))?");

  private InlineSource() {}

  /** The code without the imports at its top, which go to the file's. */
  static String body(String source, Imports imports) {
    List<String> lines = source.stripTrailing().stripIndent().lines().toList();
    int next = 0;
    List<String> kept = new ArrayList<>();
    while (next < lines.size()) {
      String line = lines.get(next);
      int end = next + 1;
      if (line.startsWith("import ") || line.startsWith("from ")) {
        StringBuilder statement = new StringBuilder(withoutComment(line));
        while (isOpen(statement) && end < lines.size()) {
          continueWith(withoutComment(lines.get(end)), statement);
          end++;
        }
        if (!moved(statement.toString(), imports)) {
          kept.addAll(lines.subList(next, end));
        }
      } else if (!line.isBlank()) {
        break;
      } else if (!kept.isEmpty()) {
        kept.add(line);
      }
      next = end;
    }
    kept.addAll(lines.subList(next, lines.size()));
    return String.join("\n", kept).strip();
  }

  /** The code with a decorator on a function of it; absent where that has decorators already. */
  static Optional<String> decorated(String code, String function, String decorator) {
    Matcher definition =
        Pattern.compile("(?m)^def " + Pattern.quote(function) + "\\b").matcher(code);
    if (!definition.find()) {
      return Optional.empty();
    }
    String before = code.substring(0, definition.start());
    String lineBefore = before.stripTrailing();
    lineBefore = lineBefore.substring(lineBefore.lastIndexOf('\n') + 1);
    return lineBefore.startsWith("@")
        ? Optional.empty()
        : Optional.of(before + decorator + "\n" + code.substring(definition.start()));
  }

  private static boolean isOpen(StringBuilder statement) {
    return statement.toString().endsWith("\\")
        || (statement.indexOf("(") >= 0 && statement.indexOf(")") < 0);
  }

  private static void continueWith(String line, StringBuilder statement) {
    if (statement.toString().endsWith("\\")) {
      statement.setLength(statement.length() - 1);
    }
    statement.append(' ').append(line);
  }

  /** An import has no string in which a {@code #} could stand. */
  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  private static boolean moved(String statement, Imports imports) {
    Matcher whole = IMPORT.matcher(statement);
    Matcher from = FROM.matcher(statement);
    boolean isFrom = from.matches();
    if (!isFrom && !whole.matches()) {
      return false;
    }
    List<Matcher> names = new ArrayList<>();
    for (String name : (isFrom ? from.group(2) : whole.group(1)).split(",", -1)) {
      Matcher named = NAMED.matcher(name.strip());
      if (!named.matches()) {
        return false;
      }
      names.add(named);
    }
    for (Matcher name : names) {
      String as = name.group(2) == null ? name.group(1) : name.group(2);
      if (isFrom) {
        imports.member(from.group(1), name.group(1), as);
      } else {
        imports.module(name.group(1), as);
      }
    }
    return true;
  }
}
