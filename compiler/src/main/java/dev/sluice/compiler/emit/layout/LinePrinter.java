package dev.sluice.compiler.emit.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Prints a {@link Doc} within a number of columns; takes time in proportion to the output. */
public final class LinePrinter {

  private static final int INDENT = 4;

  private final int columns;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Step> rest = new ArrayDeque<>();
  private final Deque<Step> ahead = new ArrayDeque<>();
  private int column;

  private LinePrinter(int columns) {
    this.columns = columns;
  }

  /**
   * The text of a document.
   *
   * @param indent the blanks at which it starts and to which its lines return; they are printed too
   */
  public static String print(Doc doc, int indent, int columns) {
    LinePrinter printer = new LinePrinter(columns);
    printer.blanks(indent);
    printer.run(new Step(doc, indent, true));
    return printer.out.toString();
  }

  private void run(Step first) {
    rest.push(first);
    while (!rest.isEmpty()) {
      Step step = rest.pop();
      Doc doc = step.doc;
      if (doc instanceof Doc.Text text) {
        out.append(text.value());
        column += text.width();
      } else if (doc instanceof Doc.Verbatim verbatim) {
        verbatim(verbatim.value());
      } else if (doc instanceof Doc.Block block) {
        block(block, step.indent);
      } else if (doc instanceof Doc.Line line) {
        line(line, step);
      } else if (doc instanceof Doc.Concat concat) {
        pushAll(rest, concat, step);
      } else if (doc instanceof Doc.Indent indent) {
        rest.push(new Step(indent.content(), step.indent + INDENT, step.broken));
      } else if (doc instanceof Doc.Group group) {
        boolean broken = group.breaks() || (step.broken && !fits(group.width()));
        rest.push(new Step(group.content(), step.indent, broken));
      } else if (doc instanceof Doc.IfBroken choice) {
        rest.push(step.with(step.broken ? choice.broken() : choice.flat()));
      } else {
        pieces((Doc.Pieces) doc, step);
      }
    }
  }

  private void verbatim(String value) {
    out.append(value);
    column = Width.of(value.substring(value.lastIndexOf('\n') + 1));
  }

  private void block(Doc.Block block, int indent) {
    out.append(block.open()).append('\n');
    for (String line : block.lines()) {
      if (!line.isEmpty()) {
        blanks(indent + INDENT);
        out.append(line);
      }
      out.append('\n');
    }
    column = 0;
    blanks(indent);
    out.append(block.close());
    column += Width.of(block.close());
  }

  private void line(Doc.Line line, Step step) {
    if (step.broken) {
      out.append('\n');
      column = 0;
      blanks(step.indent);
    } else if (line.blank()) {
      out.append(' ');
      column++;
    }
  }

  private void pieces(Doc.Pieces text, Step step) {
    if (!step.broken || column + text.width() <= columns) {
      out.append(text.whole());
      column += text.width();
      return;
    }
    boolean first = true;
    for (String piece : text.pieces().apply(columns - step.indent)) {
      if (!first) {
        out.append('\n');
        column = 0;
        blanks(step.indent);
      }
      out.append(piece);
      column += Width.of(piece);
      first = false;
    }
  }

  /**
   * Whether something of so many columns fits on the current line, together with what follows it up
   * to the first place behind it that may break.
   */
  private boolean fits(int width) {
    int left = columns - column - width;
    Iterator<Step> behind = rest.iterator();
    ahead.clear();
    while (left >= 0) {
      if (ahead.isEmpty()) {
        if (!behind.hasNext()) {
          return true;
        }
        ahead.push(behind.next());
      }
      Step step = ahead.pop();
      Doc doc = step.doc;
      if (doc.breaks() && (doc instanceof Doc.Block || doc instanceof Doc.Verbatim)) {
        return doc.width() <= left;
      }
      if (!step.broken || doc instanceof Doc.Text || doc instanceof Doc.Pieces) {
        left -= doc.width();
      } else if (doc instanceof Doc.Line) {
        return true;
      } else if (doc instanceof Doc.Concat concat) {
        pushAll(ahead, concat, step);
      } else if (doc instanceof Doc.Indent indent) {
        ahead.push(step.with(indent.content()));
      } else if (doc instanceof Doc.Group group) {
        ahead.push(step.with(group.content()));
      } else {
        ahead.push(step.with(((Doc.IfBroken) doc).broken()));
      }
    }
    return false;
  }

  private static void pushAll(Deque<Step> stack, Doc.Concat concat, Step step) {
    for (int i = concat.parts().size() - 1; i >= 0; i--) {
      stack.push(step.with(concat.parts().get(i)));
    }
  }

  private void blanks(int count) {
    for (int i = 0; i < count; i++) {
      out.append(' ');
    }
    column += count;
  }

  private record Step(Doc doc, int indent, boolean broken) {
    Step with(Doc other) {
      return new Step(other, indent, broken);
    }
  }
}
