package dev.sluice.compiler.emit.settings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * JSON as text that is the same every time: keys sorted, nulls left out, two blanks a level, a
 * newline at the end.
 */
public final class JsonWriter {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder json = new StringBuilder(1024);

  private JsonWriter() {}

  /** The text of a tree. */
  public static String write(JsonNode tree) {
    JsonWriter writer = new JsonWriter();
    writer.node(tree, 0);
    return writer.json.append('\n').toString();
  }

  private void node(JsonNode node, int depth) {
    if (node.isObject()) {
      object(node, depth);
    } else if (node.isArray()) {
      array(node, depth);
    } else if (node.isTextual()) {
      string(node.textValue());
    } else {
      json.append(node.asText());
    }
  }

  private void object(JsonNode object, int depth) {
    List<String> names = new ArrayList<>(object.size());
    for (Iterator<String> all = object.fieldNames(); all.hasNext(); ) {
      String name = all.next();
      if (!object.get(name).isNull()) {
        names.add(name);
      }
    }
    names.sort(null);
    if (names.isEmpty()) {
      json.append("{}");
      return;
    }
    String separator = "{";
    for (String name : names) {
      json.append(separator);
      line(depth + 1);
      string(name);
      json.append(": ");
      node(object.get(name), depth + 1);
      separator = ",";
    }
    line(depth);
    json.append('}');
  }

  private void array(JsonNode array, int depth) {
    if (array.isEmpty()) {
      json.append("[]");
      return;
    }
    String separator = "[";
    for (JsonNode element : array) {
      json.append(separator);
      line(depth + 1);
      node(element, depth + 1);
      separator = ",";
    }
    line(depth);
    json.append(']');
  }

  private void line(int depth) {
    json.append('\n').append("  ".repeat(depth));
  }

  private void string(String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i), value, i);
    }
    json.append('"');
  }

  private void character(char c, String value, int at) {
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || isLone(c, value, at)) {
          json.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(HEX.charAt(c >> shift & 0xF));
          }
        } else {
          json.append(c);
        }
      }
    }
  }

  /** Half of a surrogate pair; UTF-8 has no form for it. */
  private static boolean isLone(char c, String value, int at) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
