package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Doc;
import java.util.ArrayList;
import java.util.List;

/** Strings over several lines. */
final class PyBlock {

  private static final String QUOTES = "\"\"\"";

  private PyBlock() {}

  /** How often a line of code opens or closes such a string. */
  static int delimiters(String line) {
    int count = 0;
    for (int i = line.indexOf(QUOTES); i >= 0; i = line.indexOf(QUOTES, i + QUOTES.length())) {
      count += i > 0 && line.charAt(i - 1) == '\\' ? 0 : 1;
    }
    return count;
  }

  /** The literal: indented lines, or exactly these characters. */
  static Doc layout(Py.Block block) {
    boolean formatted = block.lines().stream().anyMatch(PyString::isFormatted);
    boolean raw = !formatted && block.lines().stream().allMatch(PyBlock::canBeRaw);
    raw &= block.lines().stream().anyMatch(line -> line.characters().indexOf('\\') >= 0);
    String open = (formatted ? "f" : raw ? "r" : "") + QUOTES;
    List<String> lines = new ArrayList<>();
    for (PyString line : block.lines()) {
      lines.add(raw ? line.characters() : line.inner(formatted, PyBlock::escape));
    }
    return block.indented()
        ? new Doc.Block(open, lines, QUOTES)
        : new Doc.Verbatim(open + String.join("\n", lines) + QUOTES);
  }

  /** The characters of one line, without a run of quotes that would end the literal. */
  private static String escape(String text) {
    String escaped = PyEscapes.escape(text, PyEscapes.NO_QUOTE).replace(QUOTES, "\\\"\\\"\\\"");
    return escaped.endsWith("\"") && !escaped.endsWith("\\\"")
        ? escaped.substring(0, escaped.length() - 1) + "\\\""
        : escaped;
  }

  private static boolean canBeRaw(PyString line) {
    String text = line.characters();
    return !text.contains(QUOTES)
        && !text.endsWith("\"")
        && !text.endsWith("\\")
        && PyEscapes.needsNone(text);
  }
}
