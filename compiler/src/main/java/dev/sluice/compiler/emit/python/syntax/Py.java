package dev.sluice.compiler.emit.python.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An expression of Python. Parentheses are no part of it: whoever prints it knows where they go.
 */
public sealed interface Py {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R atom(Atom py);

    R string(Str py);

    R block(Block py);

    R attribute(Attribute py);

    R call(Call py);

    R subscript(Subscript py);

    R unary(Unary py);

    R binary(Binary py);

    R conditional(Conditional py);

    R lambda(Lambda py);

    R sequence(Sequence py);

    R dictionary(Dictionary py);
  }

  /** A name, a number, or anything else that is one word. */
  record Atom(String code) implements Py {
    public Atom {
      requireNonNull(code, "code");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.atom(this);
    }
  }

  /** A string. */
  record Str(PyString value) implements Py {
    public Str {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.string(this);
    }
  }

  /**
   * A string over several lines.
   *
   * @param indented whether the lines are indented, with line breaks around them; otherwise it is
   *     exactly the lines
   */
  record Block(List<PyString> lines, boolean indented) implements Py {
    public Block {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.block(this);
    }
  }

  /** {@code value.name}. */
  record Attribute(Py value, String name) implements Py {
    public Attribute {
      requireNonNull(value, "value");
      requireNonNull(name, "name");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.attribute(this);
    }
  }

  /**
   * {@code function(arguments)}.
   *
   * @param spread when each argument stands on a line of its own
   */
  record Call(Py function, List<Argument> arguments, Spread spread) implements Py {
    public Call {
      requireNonNull(function, "function");
      arguments = List.copyOf(arguments);
      requireNonNull(spread, "spread");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.call(this);
    }
  }

  /** When the arguments of a call stand on lines of their own. */
  enum Spread {
    /** When they don't even fit on one line between the parentheses. */
    LATE,
    /** When the whole call does not fit on one line. */
    EARLY,
    /** Always. */
    ALWAYS
  }

  /** An argument of a call, with or without its name. */
  record Argument(Optional<String> name, Py value) {
    public Argument {
      requireNonNull(name, "name");
      requireNonNull(value, "value");
    }
  }

  /** {@code value[index]}. */
  record Subscript(Py value, Py index) implements Py {
    public Subscript {
      requireNonNull(value, "value");
      requireNonNull(index, "index");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.subscript(this);
    }
  }

  /** {@code -operand} or {@code ~operand}. */
  record Unary(String operator, Py operand) implements Py {
    public Unary {
      requireNonNull(operator, "operator");
      requireNonNull(operand, "operand");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.unary(this);
    }
  }

  /** {@code left operator right}. */
  record Binary(Py left, Operator operator, Py right) implements Py {
    public Binary {
      requireNonNull(left, "left");
      requireNonNull(operator, "operator");
      requireNonNull(right, "right");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.binary(this);
    }
  }

  /** {@code then if test else otherwise}. */
  record Conditional(Py then, Py test, Py otherwise) implements Py {
    public Conditional {
      requireNonNull(then, "then");
      requireNonNull(test, "test");
      requireNonNull(otherwise, "otherwise");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.conditional(this);
    }
  }

  /** {@code lambda parameters: body}. */
  record Lambda(List<String> parameters, Py body) implements Py {
    public Lambda {
      parameters = List.copyOf(parameters);
      requireNonNull(body, "body");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.lambda(this);
    }
  }

  /**
   * A list or a tuple.
   *
   * @param spread one item a line, even where all fit on one
   */
  record Sequence(boolean tuple, List<Py> items, boolean spread) implements Py {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sequence(this);
    }
  }

  /** A dictionary. */
  record Dictionary(List<Entry> entries) implements Py {
    public Dictionary {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.dictionary(this);
    }
  }

  /** {@code key: value}, or {@code **value} without a key. */
  record Entry(Optional<Py> key, Py value) {
    public Entry {
      requireNonNull(key, "key");
      requireNonNull(value, "value");
    }
  }

  /** The operators between two operands, the loosest first. */
  enum Operator {
    IN("in", 1),
    EQ("==", 1),
    NE("!=", 1),
    LT("<", 1),
    LE("<=", 1),
    GT(">", 1),
    GE(">=", 1),
    OR("|", 2),
    XOR("^", 3),
    AND("&", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDE("/", 6),
    MODULO("%", 6);

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
      this.symbol = symbol;
      this.precedence = precedence;
    }

    String symbol() {
      return symbol;
    }

    /** How tightly it binds; comparisons, which Python chains, are 1. */
    int precedence() {
      return precedence;
    }
  }

  /** A name, a number, or anything else that is one word. */
  static Py atom(String code) {
    return new Atom(code);
  }

  /** A string of these characters. */
  static Py string(String value) {
    return new Str(PyString.of(value));
  }

  /** {@code this.name}. */
  default Py attribute(String name) {
    return new Attribute(this, name);
  }

  /** {@code this(arguments)}. */
  default Py call(List<Py> arguments) {
    return new Call(this, arguments(arguments), Spread.LATE);
  }

  /** {@code this(arguments)}. */
  default Py call(Py... arguments) {
    return call(Arrays.asList(arguments));
  }

  /** {@code this(arguments)}, with names. */
  default Py callWith(List<Argument> arguments) {
    return new Call(this, arguments, Spread.LATE);
  }

  /** {@code this.name(arguments)}. */
  default Py method(String name, Py... arguments) {
    return attribute(name).call(arguments);
  }

  /** {@code this.name(arguments)}. */
  default Py method(String name, List<Py> arguments) {
    return attribute(name).call(arguments);
  }

  /** An argument without a name. */
  static Argument argument(Py value) {
    return new Argument(Optional.empty(), value);
  }

  /** An argument with its name. */
  static Argument argument(String name, Py value) {
    return new Argument(Optional.of(name), value);
  }

  /** A list. */
  static Py list(List<Py> items) {
    return new Sequence(false, items, false);
  }

  /** A list of strings. */
  static Py strings(List<String> items) {
    return list(items.stream().map(Py::string).toList());
  }

  /** The arguments, each given again without a name. */
  static List<Argument> arguments(List<Py> values) {
    List<Argument> arguments = new ArrayList<>();
    values.forEach(value -> arguments.add(argument(value)));
    return arguments;
  }
}
