package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.layout.Width;
import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.compiler.emit.python.syntax.PyText;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Docstrings from comments. */
final class Docstring {

  private static final String INDENT = "    ";
  private static final String QUOTES = "\"\"\"";
  private static final String NO_CHECK = "  # noqa: E501";

  private Docstring() {}

  /** The docstring, indented; none for a comment that is not there or depends on variables. */
  static List<String> of(Optional<Text> comment) {
    String text = comment.flatMap(Text::literal).map(String::strip).orElse("");
    return text.isEmpty() ? List.of() : List.of(render(text));
  }

  private static String render(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : dedented(text.split("\r\n|\r|\n", -1))) {
      wrap(PyText.inDocstring(line), lines);
    }
    // Quotes at the ends would run into those around.
    if (lines.get(0).startsWith("\"")) {
      lines.set(0, " " + lines.get(0));
    }
    String last = lines.get(lines.size() - 1);
    String ending = endsWithQuote(last) ? " " : "";
    if (lines.size() == 1) {
      int width = Width.of(INDENT + QUOTES + last + ending);
      String docstring = INDENT + QUOTES + last + ending + QUOTES;
      if (width > PyPrinter.COLUMNS) {
        return docstring + NO_CHECK;
      }
      if (width + QUOTES.length() <= PyPrinter.COLUMNS) {
        return docstring;
      }
    }
    StringBuilder docstring = new StringBuilder(INDENT).append(QUOTES);
    boolean tooLong = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String indent = i == 0 || line.isEmpty() ? "" : INDENT;
      docstring.append(indent).append(line).append('\n');
      int before = i == 0 ? INDENT.length() + QUOTES.length() : INDENT.length();
      tooLong |= Width.of(line) + before > PyPrinter.COLUMNS;
    }
    docstring.append(INDENT).append(QUOTES);
    return tooLong ? docstring + NO_CHECK : docstring.toString();
  }

  /** Whether a line ends with a quote that no backslash hides. */
  private static boolean endsWithQuote(String line) {
    int end = line.length() - 1;
    if (end < 0 || line.charAt(end) != '"') {
      return false;
    }
    int backslashes = 0;
    while (backslashes < end && line.charAt(end - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 0;
  }

  /** Without the indentation that all lines but the first share: the formatter takes it away. */
  private static List<String> dedented(String[] lines) {
    int shared =
        Arrays.stream(lines)
            .skip(1)
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    List<String> dedented = new ArrayList<>();
    for (String line : lines) {
      boolean shares = !dedented.isEmpty() && !line.isBlank();
      dedented.add((shares ? line.substring(shared) : line).stripTrailing());
    }
    return dedented;
  }

  private static void wrap(String line, List<String> lines) {
    int room = PyPrinter.COLUMNS - INDENT.length() - (lines.isEmpty() ? QUOTES.length() : 0);
    if (Width.of(line) <= room) {
      lines.add(line);
      return;
    }
    StringBuilder next = new StringBuilder();
    for (String word : line.strip().split(" +", -1)) {
      if (next.length() > 0 && Width.of(next.toString()) + 1 + Width.of(word) > room) {
        lines.add(next.toString());
        next.setLength(0);
        room = PyPrinter.COLUMNS - INDENT.length();
      }
      next.append(next.length() > 0 ? " " : "").append(word);
    }
    lines.add(next.toString());
  }
}
