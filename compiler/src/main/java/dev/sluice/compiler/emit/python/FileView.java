package dev.sluice.compiler.emit.python;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as its template sees it: finished pieces of Python, and where blank lines go.
 *
 * @param project the class that it comes from
 * @param title what a notebook is called
 * @param imports the lines of the imports
 * @param blocks everything below, in order
 */
record FileView(String project, String title, List<String> imports, List<Block> blocks) {

  FileView {
    imports = List.copyOf(imports);
    blocks = List.copyOf(blocks);
  }

  /**
   * Statements that stand together.
   *
   * @param apart two blank lines before it instead of one: a function is beside
   * @param afterFunction a function is before it
   * @param source whether the code is the user's, which begins with a function
   * @param code lines of code; empty for a function
   * @param function none or one
   */
  record Block(
      boolean apart,
      boolean afterFunction,
      boolean source,
      List<String> code,
      List<Definition> function) {

    Block {
      code = List.copyOf(code);
      function = List.copyOf(function);
    }
  }

  /** Collects blocks. */
  static final class Builder {

    private final List<Block> blocks = new ArrayList<>();
    private boolean afterFunction;

    /** Assignments or the like that stand on neighbouring lines. */
    void lines(List<String> code) {
      if (!code.isEmpty()) {
        add(code, List.of(), false);
      }
    }

    /** A function of the user's, as it is. */
    void source(String code) {
      add(List.of(code), List.of(), true);
    }

    /** Definitions, each a block of its own. */
    void definitions(List<Definition> definitions) {
      for (Definition definition : definitions) {
        if (definition.isFunction()) {
          add(List.of(), List.of(definition), true);
        } else {
          add(List.of(definition.call()), List.of(), false);
        }
      }
    }

    List<Block> blocks() {
      return blocks;
    }

    private void add(List<String> code, List<Definition> function, boolean isFunction) {
      boolean source = isFunction && function.isEmpty();
      blocks.add(new Block(isFunction || afterFunction, afterFunction, source, code, function));
      afterFunction = isFunction;
    }
  }
}
