package dev.sluice.compiler.emit.python.syntax;

import dev.sluice.compiler.emit.layout.Doc;
import java.util.ArrayList;
import java.util.List;

/** Where an expression may break, by the rules of {@code ruff format}. */
final class PyLayout implements Py.Cases<Doc> {

  /** How tightly each kind binds: what is below the place that it stands in gets parentheses. */
  private static final int LOOSEST = -2;

  private static final int CONDITIONAL = -1;
  private static final int UNARY = 7;
  private static final int POSTFIX = 8;

  private static final Doc COMMA = Doc.concat(Doc.text(","), Doc.SPACE);

  /** Whether brackets are around the expression, so that it may break anywhere. */
  private final boolean enclosed;

  private PyLayout(boolean enclosed) {
    this.enclosed = enclosed;
  }

  /** The layout of an expression that is a statement's value. */
  static Doc statement(Py py) {
    return isNever(py) ? py.accept(new PyLayout(false)) : ifBreaking(enclosed(py));
  }

  @Override
  public Doc atom(Py.Atom py) {
    return Doc.text(py.code());
  }

  @Override
  public Doc string(Py.Str py) {
    return py.value().layout();
  }

  @Override
  public Doc block(Py.Block py) {
    return PyBlock.layout(py);
  }

  @Override
  public Doc attribute(Py.Attribute py) {
    return new PyChain(this, py).layout();
  }

  @Override
  public Doc call(Py.Call py) {
    return new PyChain(this, py).layout();
  }

  @Override
  public Doc subscript(Py.Subscript py) {
    return new PyChain(this, py).layout();
  }

  @Override
  public Doc unary(Py.Unary py) {
    return Doc.concat(Doc.text(py.operator()), operand(py.operand(), UNARY));
  }

  @Override
  public Doc binary(Py.Binary py) {
    Doc flat = new PyOperators(this, py).layout();
    return enclosed ? Doc.group(flat) : flat;
  }

  @Override
  public Doc conditional(Py.Conditional py) {
    Doc flat =
        Doc.concat(
            operand(py.then(), CONDITIONAL + 1),
            Doc.SPACE,
            Doc.text("if "),
            operand(py.test(), CONDITIONAL + 1),
            Doc.SPACE,
            Doc.text("else "),
            operand(py.otherwise(), CONDITIONAL));
    return enclosed ? Doc.group(flat) : flat;
  }

  @Override
  public Doc lambda(Py.Lambda py) {
    String head = py.parameters().isEmpty() ? "lambda: " : "lambda " + join(py) + ": ";
    Doc body = enclosed(py.body());
    return Doc.concat(Doc.text(head), isNever(py.body()) ? body : ifBreaking(body));
  }

  @Override
  public Doc sequence(Py.Sequence py) {
    String open = py.tuple() ? "(" : "[";
    String close = py.tuple() ? ")" : "]";
    if (py.items().isEmpty()) {
      return Doc.text(open + close);
    }
    if (py.tuple() && py.items().size() == 1) {
      Doc only = Doc.concat(value(py.items().get(0)), Doc.text(","));
      return Doc.bracketed(open, only, close);
    }
    return items(open, py.items().stream().map(PyLayout::value).toList(), close, py.spread());
  }

  @Override
  public Doc dictionary(Py.Dictionary py) {
    if (py.entries().isEmpty()) {
      return Doc.text("{}");
    }
    List<Doc> entries = new ArrayList<>();
    for (Py.Entry entry : py.entries()) {
      entries.add(
          entry.key().isPresent()
              ? Doc.concat(enclosed(entry.key().get()), Doc.text(": "), value(entry.value()))
              : Doc.concat(Doc.text("**"), operand(entry.value(), POSTFIX)));
    }
    return items("{", entries, "}", false);
  }

  /** The arguments of a call with their parentheses. */
  Doc arguments(Py.Call call) {
    List<Py.Argument> arguments = call.arguments();
    if (arguments.isEmpty()) {
      return Doc.text("()");
    }
    if (arguments.size() == 1 && arguments.get(0).name().isEmpty()) {
      Py only = arguments.get(0).value();
      // A string over several lines stays beside the parentheses.
      return only instanceof Py.Block block
          ? Doc.concat(Doc.text("("), block.accept(this), Doc.text(")"))
          : Doc.bracketed("(", Doc.group(enclosed(only)), ")");
    }
    List<Doc> parts = new ArrayList<>();
    for (Py.Argument argument : arguments) {
      Doc value = value(argument.value());
      parts.add(
          argument.name().isPresent()
              ? Doc.concat(Doc.text(argument.name().get() + "="), value)
              : argument.value() instanceof Py.Str ? value : enclosed(argument.value()));
    }
    Doc list = commas(parts);
    return Doc.bracketed(
        "(",
        switch (call.spread()) {
          case LATE -> Doc.group(list);
          case EARLY -> list;
          case ALWAYS -> Doc.broken(list);
        },
        ")");
  }

  Doc index(Py index) {
    return Doc.bracketed("[", enclosed(index), "]");
  }

  /** An operand, in parentheses if it binds less tightly than its place. */
  Doc operand(Py py, int tightness) {
    if (tightness(py) < tightness) {
      return Doc.bracketed("(", enclosed(py), ")");
    }
    return py instanceof Py.Str ? ifBreaking(enclosed(py)) : py.accept(this);
  }

  static boolean isParenthesized(Py receiver) {
    return tightness(receiver) < POSTFIX;
  }

  Doc receiver(Py py) {
    return operand(py, POSTFIX);
  }

  /** A value behind a name, a colon or in a list: parentheses make its lines one. */
  private static Doc value(Py py) {
    Doc doc = enclosed(py);
    boolean several =
        py instanceof Py.Str
            || py instanceof Py.Binary
            || py instanceof Py.Conditional
            || PyChain.isFluent(py);
    return several ? ifBreaking(doc) : doc;
  }

  private static Doc items(String open, List<Doc> items, String close, boolean spread) {
    Doc list = commas(items);
    return Doc.bracketed(open, spread ? Doc.broken(list) : list, close);
  }

  private static Doc commas(List<Doc> parts) {
    Doc list = Doc.join(COMMA, parts);
    return parts.size() > 1 ? Doc.concat(list, Doc.ifBroken(",")) : list;
  }

  private static Doc enclosed(Py py) {
    return py.accept(new PyLayout(true));
  }

  private static Doc ifBreaking(Doc doc) {
    return Doc.group(
        Doc.concat(
            Doc.ifBroken("("),
            new Doc.Indent(Doc.concat(Doc.SOFT, doc)),
            Doc.SOFT,
            Doc.ifBroken(")")));
  }

  /** Whether an expression has brackets of its own to break in, so that it needs no others. */
  private static boolean isNever(Py py) {
    return py instanceof Py.Sequence
        || py instanceof Py.Dictionary
        || py instanceof Py.Block
        || py instanceof Py.Atom
        || ((py instanceof Py.Call || py instanceof Py.Attribute || py instanceof Py.Subscript)
            && !PyChain.isFluent(py));
  }

  private static String join(Py.Lambda py) {
    return String.join(", ", py.parameters());
  }

  private static int tightness(Py py) {
    if (py instanceof Py.Binary binary) {
      return binary.operator().precedence();
    }
    if (py instanceof Py.Unary) {
      return UNARY;
    }
    if (py instanceof Py.Conditional) {
      return CONDITIONAL;
    }
    return py instanceof Py.Lambda ? LOOSEST : POSTFIX;
  }
}
