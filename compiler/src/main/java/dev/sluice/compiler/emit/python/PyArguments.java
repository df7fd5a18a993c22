package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.SqlSchema;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.DataType;
import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Arguments that are plain values of Python. */
final class PyArguments {

  private final Scope scope;

  PyArguments(Scope scope) {
    this.scope = scope;
  }

  Py plain(Object value) {
    if (value instanceof String text) {
      return Py.string(text);
    }
    if (value instanceof Text text) {
      return scope.string(text);
    }
    if (value instanceof Boolean truth) {
      return Py.atom(truth ? "True" : "False");
    }
    if (value instanceof Double number) {
      return PyLiterals.number(number);
    }
    if (value instanceof DataType type) {
      return Py.string(SqlType.render(type));
    }
    if (value instanceof Schema schema) {
      return new PyDdl(scope).string(SqlSchema.readingLines(schema));
    }
    if (value instanceof Map<?, ?> options) {
      List<Py.Entry> entries = new ArrayList<>();
      new TreeMap<>(options)
          .forEach((key, item) -> entries.add(new Py.Entry(Optional.of(plain(key)), plain(item))));
      return new Py.Dictionary(entries);
    }
    return Py.atom(value.toString());
  }
}
