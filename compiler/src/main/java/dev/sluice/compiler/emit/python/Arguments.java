package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of a definition while they are collected: always by name, only what is set. */
final class Arguments {

  /** So many arguments, and more, stand on a line of their own each. */
  private static final int SPREAD = 3;

  private final Scope scope;
  private final List<Py.Argument> arguments = new ArrayList<>();

  Arguments(Scope scope) {
    this.scope = scope;
  }

  Arguments add(String name, Py value) {
    arguments.add(Py.argument(name, value));
    return this;
  }

  Arguments add(String name, Optional<Py> value) {
    value.ifPresent(it -> add(name, it));
    return this;
  }

  Arguments text(String name, Text value) {
    return add(name, scope.string(value));
  }

  Arguments text(String name, Optional<Text> value) {
    value.ifPresent(it -> text(name, it));
    return this;
  }

  Arguments flag(String name, boolean value) {
    return value ? add(name, Py.atom("True")) : this;
  }

  Arguments strings(String name, List<String> values) {
    return values.isEmpty() ? this : add(name, Py.strings(values));
  }

  Arguments texts(String name, Map<String, Text> values) {
    if (values.isEmpty()) {
      return this;
    }
    List<Py.Entry> entries = new ArrayList<>();
    values.forEach(
        (key, value) ->
            entries.add(new Py.Entry(Optional.of(Py.string(key)), scope.string(value))));
    return add(name, new Py.Dictionary(entries));
  }

  boolean isEmpty() {
    return arguments.isEmpty();
  }

  /** The call of a function with these arguments. */
  Py callOf(Py function) {
    return new Py.Call(
        function, arguments, arguments.size() >= SPREAD ? Py.Spread.ALWAYS : Py.Spread.EARLY);
  }

  /** A decorator: called when it has arguments, otherwise bare. */
  Py decorator(Py function) {
    return isEmpty() ? function : callOf(function);
  }
}
