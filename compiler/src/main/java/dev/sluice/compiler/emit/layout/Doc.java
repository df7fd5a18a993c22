package dev.sluice.compiler.emit.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

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

  /** The columns that it takes on one line; up to its first line break where it has one. */
  int width();

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

    @Override
    public int width() {
      return open.length();
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

    @Override
    public int width() {
      return Width.of(value.substring(0, value.indexOf('\n')));
    }
  }

  /** A place to break. */
  record Line(boolean blank) implements Doc {
    @Override
    public boolean breaks() {
      return false;
    }

    @Override
    public int width() {
      return blank ? 1 : 0;
    }
  }

  /** One after the other. */
  record Concat(List<Doc> parts, boolean breaks, int width) implements Doc {
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

    @Override
    public int width() {
      return content.width();
    }
  }

  /** One line, or else all its own breaks. */
  record Group(Doc content, boolean breaks) implements Doc {
    public Group {
      requireNonNull(content, "content");
    }

    @Override
    public int width() {
      return content.width();
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

    @Override
    public int width() {
      return flat.width();
    }
  }

  /**
   * A text that is cut into pieces, one a line, where it does not fit on one.
   *
   * @param whole the one piece
   * @param width the columns that it takes
   * @param pieces pieces of at most so many columns, where that is possible
   */
  record Pieces(String whole, int width, IntFunction<List<String>> pieces) implements Doc {
    public Pieces {
      requireNonNull(whole, "whole");
      requireNonNull(pieces, "pieces");
    }

    @Override
    public boolean breaks() {
      return false;
    }
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
    boolean breaks = false;
    int width = 0;
    for (Doc part : parts) {
      breaks |= part.breaks();
      width += part.width();
    }
    return new Concat(parts, breaks, width);
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
