package dev.sluice.compiler.emit.python;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A function or a call at the top of a file, as finished pieces of Python for its template.
 *
 * @param call the whole call; empty for a function
 * @param decorators the decorators, each with its {@code @}
 * @param name the function's name
 * @param parameters the function's parameters, with commas between them
 * @param docstring the docstring, indented; none or one
 * @param body the statements, indented
 */
record Definition(
    String call,
    List<String> decorators,
    String name,
    String parameters,
    List<String> docstring,
    String body) {

  Definition {
    requireNonNull(call, "call");
    decorators = List.copyOf(decorators);
    requireNonNull(name, "name");
    requireNonNull(parameters, "parameters");
    docstring = List.copyOf(docstring);
    requireNonNull(body, "body");
  }

  static Definition ofCall(String code) {
    return new Definition(code, List.of(), "", "", List.of(), "");
  }

  boolean isFunction() {
    return call.isEmpty();
  }
}
