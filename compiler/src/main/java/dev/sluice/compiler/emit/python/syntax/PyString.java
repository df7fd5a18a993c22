package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Doc;
import dev.sluice.compiler.emit.layout.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A string of Python: characters, and names whose values are put between them.
 *
 * <p>The only place that writes string literals. With names in it, the literal is an f-string,
 * which has to be read by CPython 3.10 as well: nothing but a name stands in its braces.
 *
 * @param parts the pieces in their order
 */
public record PyString(List<Part> parts) {

  /** A piece of a string. */
  public sealed interface Part {}

  /** Characters. */
  public record Characters(String value) implements Part {}

  /** A name whose value is put here. */
  public record Value(String name) implements Part {}

  public PyString {
    parts = List.copyOf(parts);
  }

  /** A string of characters alone. */
  public static PyString of(String value) {
    return new PyString(List.of(new Characters(value)));
  }

  /** The columns that the literal takes in one piece. */
  public int width() {
    return Width.of(whole());
  }

  Doc layout() {
    String whole = whole();
    return new Doc.Pieces(whole, Width.of(whole), this::pieces);
  }

  /** Whether there are names in it. */
  public boolean isFormatted() {
    for (Part part : parts) {
      if (part instanceof Value) {
        return true;
      }
    }
    return false;
  }

  /** The characters alone, without the names. */
  String characters() {
    if (parts.size() == 1 && parts.get(0) instanceof Characters only) {
      return only.value();
    }
    StringBuilder plain = new StringBuilder();
    parts.forEach(part -> plain.append(part instanceof Characters text ? text.value() : ""));
    return plain.toString();
  }

  /** The literal in one piece. */
  public String whole() {
    boolean formatted = isFormatted();
    String all = characters();
    char quote = quote(all);
    if (!formatted && canBeRaw(all, quote)) {
      return "r" + quote + all + quote;
    }
    return (formatted ? "f" : "")
        + quote
        + inner(formatted, text -> PyEscapes.escape(text, quote))
        + quote;
  }

  /** What stands between the quotes. */
  String inner(boolean formatted, UnaryOperator<String> escape) {
    StringBuilder inner = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Characters text) {
        String escaped = escape.apply(text.value());
        inner.append(formatted ? escaped.replace("{", "{{").replace("}", "}}") : escaped);
      } else {
        inner.append('{').append(((Value) part).name()).append('}');
      }
    }
    return inner.toString();
  }

  /** Pieces of at most so many columns: cut behind blanks; a word that is too long stays whole. */
  public List<String> pieces(int columns) {
    List<String> pieces = new ArrayList<>();
    List<Part> piece = new ArrayList<>();
    int width = 0;
    for (List<Part> word : words()) {
      int wordWidth = new PyString(word).width();
      if (!piece.isEmpty() && width + wordWidth > columns) {
        List<Part> longer = new ArrayList<>(piece);
        longer.addAll(word);
        if (new PyString(longer).width() > columns) {
          pieces.add(new PyString(piece).whole());
          piece.clear();
          width = 0;
        }
      }
      piece.addAll(word);
      width = piece.size() == word.size() ? wordWidth : new PyString(piece).width();
    }
    pieces.add(new PyString(piece).whole());
    return pieces;
  }

  /** The words, each with the blanks behind it. */
  private List<List<Part>> words() {
    List<List<Part>> words = new ArrayList<>();
    List<Part> word = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Characters text) {
        int from = 0;
        String value = text.value();
        for (int i = 1; i <= value.length(); i++) {
          boolean end =
              value.charAt(i - 1) == ' ' && (i == value.length() || value.charAt(i) != ' ');
          if (end) {
            word.add(new Characters(value.substring(from, i)));
            words.add(word);
            word = new ArrayList<>();
            from = i;
          }
        }
        if (from < value.length()) {
          word.add(new Characters(value.substring(from)));
        }
      } else {
        word.add(part);
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  /** Double quotes, unless they would need more escapes than single ones. */
  private static char quote(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      balance += c == '"' ? 1 : c == '\'' ? -1 : 0;
    }
    return balance > 0 ? '\'' : '"';
  }

  private static boolean canBeRaw(String text, char quote) {
    return text.indexOf('\\') >= 0
        && text.indexOf(quote) < 0
        && !text.endsWith("\\")
        && PyEscapes.needsNone(text);
  }
}
