package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Doc;
import java.util.ArrayList;
import java.util.List;

/**
 * Operands with operators between them, as far as no parentheses are needed: they break before the
 * loosest operators first.
 */
final class PyOperators {

  private final PyLayout layout;
  private final List<Doc> operands = new ArrayList<>();
  private final List<Py.Operator> operators = new ArrayList<>();

  PyOperators(PyLayout layout, Py.Binary binary) {
    this.layout = layout;
    flatten(binary);
  }

  Doc layout() {
    return between(0, operands.size() - 1);
  }

  /** Flattens without recursion into the left, where long sums and conjunctions are deep. */
  private void flatten(Py.Binary binary) {
    List<Py.Binary> spine = new ArrayList<>();
    Py left = binary;
    while (left instanceof Py.Binary inner
        && (spine.isEmpty() || staysOpen(inner, leftTightness(spine.get(spine.size() - 1))))) {
      spine.add(inner);
      left = inner.left();
    }
    Py.Binary innermost = spine.get(spine.size() - 1);
    operands.add(layout.operand(left, leftTightness(innermost)));
    for (int i = spine.size() - 1; i >= 0; i--) {
      Py.Binary next = spine.get(i);
      operators.add(next.operator());
      int tightness = next.operator().precedence() + 1;
      if (next.right() instanceof Py.Binary right && staysOpen(right, tightness)) {
        flatten(right);
      } else {
        operands.add(layout.operand(next.right(), tightness));
      }
    }
  }

  private static boolean staysOpen(Py.Binary binary, int tightness) {
    return binary.operator().precedence() >= tightness;
  }

  /** Operators group to the left, but comparisons do not group at all: Python would chain them. */
  private static int leftTightness(Py.Binary binary) {
    int precedence = binary.operator().precedence();
    return precedence == 1 ? 2 : precedence;
  }

  private Doc between(int first, int last) {
    if (first == last) {
      return operands.get(first);
    }
    int loosest = Integer.MAX_VALUE;
    for (int i = first; i < last; i++) {
      loosest = Math.min(loosest, operators.get(i).precedence());
    }
    List<Doc> parts = new ArrayList<>();
    int from = first;
    for (int i = first; i < last; i++) {
      if (operators.get(i).precedence() == loosest) {
        parts.add(part(from, i));
        parts.add(Doc.SPACE);
        parts.add(Doc.text(operators.get(i).symbol() + " "));
        from = i + 1;
      }
    }
    parts.add(part(from, last));
    return Doc.concat(parts);
  }

  private Doc part(int first, int last) {
    Doc part = between(first, last);
    return first == last ? part : Doc.group(part);
  }
}
