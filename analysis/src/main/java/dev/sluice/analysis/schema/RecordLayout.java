package dev.sluice.analysis.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts each component of a record that does not fit into one line on a line of its own, so that a
 * new column is a new line when versions are compared.
 */
final class RecordLayout {

  private static final int WIDTH = 100;

  private static final Pattern RECORD = Pattern.compile("(?m)^( *)(?:\\w+ )*record \\S+?\\(");

  private RecordLayout() {}

  static String of(String java) {
    StringBuilder laidOut = new StringBuilder();
    Matcher record = RECORD.matcher(java);
    int from = 0;
    while (record.find(from)) {
      List<String> components = new ArrayList<>();
      int close = components(java, record.end(), components);
      laidOut.append(java, from, record.end());
      laidOut.append(header(record, components));
      from = close;
      if (java.startsWith(") {\n" + record.group(1) + "}", close)) { // nothing within
        laidOut.append(") {}");
        from += (") {\n" + record.group(1) + "}").length();
      }
    }
    return laidOut.append(java.substring(from)).toString();
  }

  private static String header(Matcher record, List<String> components) {
    String line = String.join(", ", components);
    if (record.group().length() + line.length() + ") {}".length() <= WIDTH) {
      return line;
    }
    String indent = "\n" + record.group(1) + "    ";
    return indent + String.join("," + indent, components);
  }

  /** Collects what is between the parentheses; returns where they close. */
  private static int components(String java, int open, List<String> components) {
    int depth = 0;
    int from = open;
    int at = open;
    for (; depth >= 0; at++) {
      char c = java.charAt(at);
      if (c == '"') {
        at = endOfString(java, at);
      } else if (c == '(' || c == '<') {
        depth++;
      } else if (c == ')' || c == '>') {
        depth--;
      }
      if (depth < 0 || (c == ',' && depth == 0)) {
        String component = java.substring(from, at).strip().replaceAll("\\n *", " ");
        if (!component.isEmpty()) {
          components.add(component);
        }
        from = at + 1;
      }
    }
    return at - 1;
  }

  private static int endOfString(String java, int open) {
    int at = open + 1;
    while (java.charAt(at) != '"') {
      at += java.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }
}
