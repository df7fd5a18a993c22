package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Doc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Attributes, calls and subscripts one behind the other.
 *
 * <p>A chain is fluent, and breaks before the dots that follow a call, when there are two of these;
 * otherwise it breaks within its brackets.
 */
final class PyChain {

  private final PyLayout layout;
  private final Py last;

  PyChain(PyLayout layout, Py last) {
    this.layout = layout;
    this.last = last;
  }

  /** Whether an expression is a chain that breaks at its dots. */
  static boolean isFluent(Py py) {
    int dots = 0;
    Py link = py;
    while (true) {
      if (link instanceof Py.Attribute attribute) {
        link = attribute.value();
        dots += breaksBefore(attribute) ? 1 : 0;
      } else if (link instanceof Py.Call call) {
        link = call.function();
      } else if (link instanceof Py.Subscript subscript) {
        link = subscript.value();
      } else {
        return dots >= 2;
      }
    }
  }

  Doc layout() {
    boolean fluent = isFluent(last);
    List<Doc> parts = new ArrayList<>();
    Py link = last;
    while (true) {
      if (link instanceof Py.Attribute attribute) {
        parts.add(Doc.text("." + attribute.name()));
        if (fluent && breaksBefore(attribute)) {
          parts.add(Doc.SOFT);
        }
        link = attribute.value();
      } else if (link instanceof Py.Call call) {
        parts.add(layout.arguments(call));
        link = call.function();
      } else if (link instanceof Py.Subscript subscript) {
        parts.add(layout.index(subscript.index()));
        link = subscript.value();
      } else {
        parts.add(layout.receiver(link));
        break;
      }
    }
    Collections.reverse(parts);
    Doc chain = Doc.concat(parts);
    return fluent ? Doc.group(chain) : chain;
  }

  private static boolean breaksBefore(Py.Attribute attribute) {
    Py value = attribute.value();
    return value instanceof Py.Call
        || value instanceof Py.Subscript
        || PyLayout.isParenthesized(value);
  }
}
