package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes texts from what users pass. */
final class Texts {

  private Texts() {}

  /** One text of strings, variables, secrets and other texts; anything else by its string. */
  static Text of(Object... pieces) {
    List<Text.Part> parts = new ArrayList<>();
    for (Object piece : pieces) {
      requireNonNull(piece, "part");
      if (piece instanceof Secret secret) {
        parts.add(secret);
      } else {
        parts.addAll(Text.of(piece instanceof CharSequence text ? text : piece.toString()).parts());
      }
    }
    return new Text(parts);
  }

  /** A comment: a text block ends with a line break that nobody means. */
  static Text comment(CharSequence comment) {
    List<Text.Part> parts = new ArrayList<>(Text.of(comment).parts());
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof Text.Literal end) {
      parts.set(last, new Text.Literal(comment(end.value())));
    }
    return new Text(parts);
  }

  /** A comment: a text block ends with a line break that nobody means. */
  static String comment(String comment) {
    int end = comment.length();
    while (end > 0 && (comment.charAt(end - 1) == '\n' || comment.charAt(end - 1) == '\r')) {
      end--;
    }
    return comment.substring(0, end);
  }

  /** Several texts with a separator between them. */
  static Text joined(String separator, CharSequence... texts) {
    List<Object> pieces = new ArrayList<>();
    for (CharSequence text : texts) {
      if (!pieces.isEmpty()) {
        pieces.add(separator);
      }
      pieces.add(text);
    }
    return of(pieces.toArray());
  }

  /** A list of texts. */
  static List<Text> list(CharSequence... texts) {
    return list(List.of(texts));
  }

  /** A list of texts. */
  static List<Text> list(Collection<? extends CharSequence> texts) {
    return texts.stream().map(Text::of).toList();
  }

  /** The map with one more entry. */
  static Map<String, Text> plus(Map<String, Text> map, String key, CharSequence value) {
    Map<String, Text> all = new TreeMap<>(map);
    all.put(requireNonNull(key, "key"), Text.of(value));
    return all;
  }

  /** The map with more entries. */
  static Map<String, Text> plus(Map<String, Text> map, Map<String, ? extends CharSequence> more) {
    Map<String, Text> all = new TreeMap<>(map);
    more.forEach((key, value) -> all.put(key, Text.of(value)));
    return all;
  }
}
