package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyString;
import dev.sluice.compiler.emit.sql.SqlTemplate;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/** SQL text of the user's, which may have several lines. */
final class PySqlText {

  private final Scope scope;

  PySqlText(Scope scope) {
    this.scope = scope;
  }

  /** The string: on one line, or with the lines that the user gave it. */
  Py string(Text text) {
    Text sql = scope.sql(text);
    String visible = sql.toString();
    if (visible.indexOf('\n') < 0) {
      return scope.string(sql);
    }
    if (SqlTemplate.breaksWithinQuotes(visible)) {
      return new Py.Block(lines(sql), false);
    }
    return new Py.Block(stripped(lines(sql)), true);
  }

  private List<PyString> lines(Text sql) {
    List<PyString> lines = new ArrayList<>();
    List<PyString.Part> line = new ArrayList<>();
    for (PyString.Part part : scope.formatted(sql).parts()) {
      if (part instanceof PyString.Characters text) {
        String[] pieces = text.value().split("\r?\n", -1);
        for (int i = 0; i < pieces.length; i++) {
          if (i > 0) {
            lines.add(new PyString(line));
            line = new ArrayList<>();
          }
          if (!pieces[i].isEmpty()) {
            line.add(new PyString.Characters(pieces[i]));
          }
        }
      } else {
        line.add(part);
      }
    }
    lines.add(new PyString(line));
    return lines;
  }

  /** Without blank lines around, blanks at the ends, and the indentation that all lines share. */
  private static List<PyString> stripped(List<PyString> lines) {
    List<PyString> kept = new ArrayList<>(lines);
    while (!kept.isEmpty() && isBlank(kept.get(0))) {
      kept.remove(0);
    }
    while (!kept.isEmpty() && isBlank(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    int shared =
        kept.stream()
            .filter(line -> !isBlank(line))
            .mapToInt(PySqlText::indentation)
            .min()
            .orElse(0);
    return kept.stream().map(line -> stripped(line, shared)).toList();
  }

  private static boolean isBlank(PyString line) {
    return line.parts().stream()
        .allMatch(part -> part instanceof PyString.Characters text && text.value().isBlank());
  }

  private static int indentation(PyString line) {
    if (!(line.parts().get(0) instanceof PyString.Characters first)) {
      return 0;
    }
    int blanks = 0;
    while (blanks < first.value().length() && first.value().charAt(blanks) == ' ') {
      blanks++;
    }
    return blanks;
  }

  private static PyString stripped(PyString line, int shared) {
    if (isBlank(line)) {
      return new PyString(List.of());
    }
    List<PyString.Part> parts = new ArrayList<>(line.parts());
    if (parts.get(0) instanceof PyString.Characters first) {
      parts.set(0, new PyString.Characters(first.value().substring(shared)));
    }
    int last = parts.size() - 1;
    if (parts.get(last) instanceof PyString.Characters text) {
      parts.set(last, new PyString.Characters(text.value().stripTrailing()));
    }
    return new PyString(parts);
  }
}
