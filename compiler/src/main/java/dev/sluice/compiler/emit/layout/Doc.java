package dev.sluice.compiler.emit.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places where it may break into lines.
 *
 * <p>A {@link Group} is printed on one line when it fits there; otherwise each break of its own
 * becomes a new line, and the groups in it decide for themselves.
 */
public sealed interface Doc {

  /** Nothing at all. */
  Doc EMPTY = new Text("", 0);

  /** A break that is nothing on one line. */
  Doc SOFT = new Line(false);

  /** A break that is a blank on one line. */
  Doc SPACE = new Line(true);

  /** Whether it takes several lines however much room there is. */
  boolean breaks();

  /**
   * Characters without a line break.
   *
   * @param width the columns that they take
   */
  record Text(String value, int width) implements Doc {
    public Text {
      requireNonNull(value, "value");
    }

    @Override
    public boolean breaks() {
      return false;
    }
  }

  /**
   * A literal over several lines.
   *
   * @param open the quotes before it
   * @param lines the lines; each is indented once more than the line on which it starts
   * @param close the quotes behind it, on a line of their own
   */
  record Block(String open, List<String> lines, String close) implements Doc {
    public Block {
      requireNonNull(open, "open");
      lines = List.copyOf(lines);
      requireNonNull(close, "close");
    }

    @Override
    public boolean breaks() {
      return true;
    }
  }

  /** A literal with line breaks in it that is printed as it is. */
  record Verbatim(String value) implements Doc {
    public Verbatim {
      requireNonNull(value, "value");
    }

    @Override
    public boolean breaks() {
      return true;
    }
  }

  /** A place to break. */
  record Line(boolean blank) implements Doc {
    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** One after the other. */
  record Concat(List<Doc> parts, boolean breaks) implements Doc {
    public Concat {
      parts = List.copyOf(parts);
    }
  }

  /** Lines that begin in it are indented once more. */
  record Indent(Doc content) implements Doc {
    public Indent {
      requireNonNull(content, "content");
    }

    @Override
    public boolean breaks() {
      return content.breaks();
    }
  }

  /** One line, or else all its own breaks. */
  record Group(Doc content, boolean breaks) implements Doc {
    public Group {
      requireNonNull(content, "content");
    }
  }

  /** What is printed where the nearest group around it is broken, and where it is not. */
  record IfBroken(Doc broken, Doc flat) implements Doc {
    public IfBroken {
      requireNonNull(broken, "broken");
      requireNonNull(flat, "flat");
    }

    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** A text that is cut into pieces, one a line, where it does not fit on one. */
  record Pieces(Divisible text) implements Doc {
    public Pieces {
      requireNonNull(text, "text");
    }

    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** A text that can be written in one piece or in several. */
  interface Divisible {
    /** The columns that the one piece takes. */
    int width();

    /** The one piece. */
    String whole();

    /** Pieces of at most so many columns, where that is possible. */
    List<String> pieces(int columns);
  }

  /** A text of characters without line breaks. */
  static Doc text(String value) {
    return new Text(value, Width.of(value));
  }

  /** One after the other. */
  static Doc concat(List<Doc> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return new Concat(parts, parts.stream().anyMatch(Doc::breaks));
  }

  /** One after the other. */
  static Doc concat(Doc... parts) {
    return concat(List.of(parts));
  }

  /** A group, broken if something in it takes several lines anyway. */
  static Doc group(Doc content) {
    return new Group(content, content.breaks());
  }

  /** A group that is always broken, and so are those around it. */
  static Doc broken(Doc content) {
    return new Group(content, true);
  }

  /** What stands in brackets: on the line of the brackets, or indented on lines of its own. */
  static Doc bracketed(String open, Doc content, String close) {
    return group(concat(text(open), new Indent(concat(SOFT, content)), SOFT, text(close)));
  }

  /** Only where the nearest group is broken. */
  static Doc ifBroken(String text) {
    return new IfBroken(text(text), EMPTY);
  }

  /** Parts with a separator between them. */
  static Doc join(Doc separator, List<Doc> parts) {
    List<Doc> all = new ArrayList<>(parts.size() * 2);
    for (Doc part : parts) {
      if (!all.isEmpty()) {
        all.add(separator);
      }
      all.add(part);
    }
    return concat(all);
  }
}
