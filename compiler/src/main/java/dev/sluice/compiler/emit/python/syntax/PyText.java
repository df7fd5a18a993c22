package dev.sluice.compiler.emit.python.syntax;

/** Texts for people: docstrings and comments. */
public final class PyText {

  private PyText() {}

  /** A line within a docstring. */
  public static String inDocstring(String line) {
    return PyEscapes.escape(line, PyEscapes.NO_QUOTE).replace("\"\"\"", "\\\"\\\"\\\"");
  }
}
