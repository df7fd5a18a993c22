package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Doc;
import dev.sluice.compiler.emit.layout.LinePrinter;
import dev.sluice.compiler.emit.layout.Width;
import java.util.ArrayList;
import java.util.List;

/** Writes statements exactly as {@code ruff format} does, at a line length of 100. */
public final class PyPrinter {

  /** The longest line. */
  public static final int COLUMNS = 100;

  private static final String TOO_LONG = "  # noqa: E501";

  private PyPrinter() {}

  /** {@code return value}, indented. */
  public static String returned(Py value, int indent) {
    return statement("return ", value, indent);
  }

  /** {@code name = value}. */
  public static String assignment(String name, Py value) {
    return statement(name + " = ", value, 0);
  }

  /** A call at the top of a file. */
  public static String expression(Py value) {
    return statement("", value, 0);
  }

  /** {@code @decorator}. */
  public static String decorator(Py value) {
    return statement("@", value, 0);
  }

  /** A line of a file: one that is too long is marked, as the linter would complain of it. */
  public static String line(String code) {
    return Width.of(code) > COLUMNS ? code + TOO_LONG : code;
  }

  private static String statement(String prefix, Py value, int indent) {
    Doc doc = Doc.concat(Doc.text(prefix), PyLayout.statement(value));
    return marked(LinePrinter.print(doc, indent, COLUMNS));
  }

  /** Marks the lines that could not be made short enough. */
  private static String marked(String code) {
    if (isNarrow(code)) {
      return code;
    }
    List<String> lines = new ArrayList<>();
    boolean inBlock = false;
    boolean tooLong = false;
    for (String line : code.split("\n", -1)) {
      tooLong |= Width.of(line) > COLUMNS;
      inBlock ^= isOdd(PyBlock.delimiters(line));
      // Within a string over several lines a mark would be part of the string.
      lines.add(tooLong && !inBlock ? line + TOO_LONG : line);
      tooLong &= inBlock;
    }
    return String.join("\n", lines);
  }

  /** Whether every line is short enough at a glance: none of its characters is wide. */
  private static boolean isNarrow(String code) {
    int column = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      column = c == '\n' ? 0 : column + 1;
      if (column > COLUMNS || c >= 0x300) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOdd(int number) {
    return number % 2 != 0;
  }
}
