package dev.sluice.compiler.emit.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Statements of the shapes that pipelines are made of, of any depth and width. */
final class RandomPython {

  private static final List<Py.Spread> SPREADS = List.of(Py.Spread.values());

  private static final List<Py.Operator> OPERATORS =
      List.of(Py.Operator.values()).subList(1, Py.Operator.values().length);

  private final Random random;

  RandomPython(long seed) {
    this.random = new Random(seed);
  }

  /** A file with one statement. */
  String file() {
    return switch (random.nextInt(4)) {
      case 0 -> PyPrinter.assignment(name(), conf()) + "\n";
      case 1 -> PyPrinter.expression(definition(3)) + "\n";
      default ->
          PyPrinter.decorator(definition(1))
              + "\ndef f():\n"
              + PyPrinter.returned(chain(1 + random.nextInt(4)), 4)
              + "\n";
    };
  }

  private Py conf() {
    return Py.atom("spark").attribute("conf").method(name(), list(2));
  }

  private Py definition(int depth) {
    List<Py.Argument> arguments = arguments(depth);
    Py.Spread spread = arguments.size() < 2 ? Py.Spread.LATE : SPREADS.get(random.nextInt(3));
    return new Py.Call(Py.atom("dp").attribute(name()), arguments, spread);
  }

  private Py chain(int depth) {
    Py chain = Py.atom("spark").attribute("read").method("table", Py.string(word(30)));
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      if (depth > 0 && random.nextInt(6) == 0) {
        List<Py.Argument> arguments = new ArrayList<>();
        arguments.add(Py.argument(chain(depth - 1)));
        arguments.addAll(arguments(depth - 1));
        chain = chain.attribute("join").callWith(arguments);
      } else if (random.nextInt(10) == 0) {
        List<PyString> lines = List.of(PyString.of(word(20) + ","), PyString.of(word(20)));
        chain = chain.method("schema", new Py.Block(lines, true));
      } else {
        chain = chain.method(name(), list(depth));
      }
    }
    return chain;
  }

  private Py expression(int depth) {
    if (depth <= 0) {
      return random.nextInt(4) == 0
          ? string()
          : random.nextInt(4) == 0 ? Py.atom("" + random.nextInt(100_000)) : column();
    }
    return switch (random.nextInt(14)) {
      case 0, 1 -> column();
      case 2 -> string();
      case 3, 4, 5 ->
          new Py.Binary(
              operand(depth - 1),
              OPERATORS.get(random.nextInt(OPERATORS.size())),
              operand(depth - 1));
      case 6 -> new Py.Unary(random.nextBoolean() ? "-" : "~", operand(depth - 1));
      case 7 -> cases(depth - 1);
      case 8 ->
          operand(depth - 1)
              .method("cast", Py.string(word(8)))
              .method("alias", Py.string(word(12)));
      case 9 -> operand(depth - 1).method(name(), list(depth - 1));
      case 10 -> new Py.Subscript(operand(depth - 1), Py.string(word(20)));
      case 11 ->
          Py.atom("F")
              .method(
                  "transform", column(), new Py.Lambda(List.of("acc", "x"), expression(depth - 1)));
      case 12 -> random.nextBoolean() ? Py.list(list(depth - 1)) : dictionary(depth - 1);
      default -> Py.atom("F").attribute(name()).callWith(arguments(depth - 1));
    };
  }

  private Py operand(int depth) {
    Py operand = expression(depth);
    boolean chain = operand instanceof Py.Call || operand instanceof Py.Subscript;
    return chain || operand instanceof Py.Binary || operand instanceof Py.Unary
        ? operand
        : column();
  }

  private Py cases(int depth) {
    Py chain = Py.atom("F");
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      chain = chain.method("when", operand(depth), expression(depth));
    }
    return random.nextBoolean() ? chain : chain.method("otherwise", expression(depth));
  }

  private Py dictionary(int depth) {
    List<Py.Entry> entries = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      entries.add(new Py.Entry(Optional.of(Py.string(word(30))), expression(depth)));
    }
    return new Py.Dictionary(entries);
  }

  private List<Py> list(int depth) {
    List<Py> values = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      values.add(expression(depth));
    }
    return values;
  }

  private List<Py.Argument> arguments(int depth) {
    List<Py.Argument> arguments = new ArrayList<>();
    if (random.nextBoolean()) {
      arguments.add(Py.argument(expression(depth)));
    }
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      arguments.add(Py.argument(name() + i, expression(depth)));
    }
    return arguments;
  }

  private Py column() {
    return Py.atom("F").method("col", Py.string(word(20)));
  }

  private Py string() {
    int kind = random.nextInt(10);
    if (kind < 6) {
      return Py.string(word(24));
    }
    StringBuilder text = new StringBuilder(word(10));
    int words = kind == 9 ? random.nextInt(40) : random.nextInt(6);
    for (int i = 0; i < words; i++) {
      text.append(' ').append(word(random.nextInt(40) == 0 ? 130 : 10));
      if (random.nextInt(20) == 0) {
        text.append("\"'\\\n{}\u00e9\u6f22".charAt(random.nextInt(8)));
      }
    }
    PyString.Part start = new PyString.Characters(text.toString());
    return random.nextInt(6) > 0
        ? new Py.Str(new PyString(List.of(start)))
        : new Py.Str(
            new PyString(
                List.of(start, new PyString.Value(name()), new PyString.Characters(word(9)))));
  }

  /** No word of Python's ends so. */
  private String name() {
    return word(12) + "_";
  }

  private String word(int longest) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(longest);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}
