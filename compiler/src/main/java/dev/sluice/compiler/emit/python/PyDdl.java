package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyString;
import dev.sluice.compiler.emit.sql.SqlSchema;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/** DDL of columns as a string: on one line, or a column a line. */
final class PyDdl {

  /** The longest DDL that stays on one line: what is around it needs room as well. */
  private static final int ONE_LINE = 72;

  private final Scope scope;

  PyDdl(Scope scope) {
    this.scope = scope;
  }

  /** The string of some columns and constraints; the user's own text keeps its lines. */
  Py string(List<Text> columns) {
    PyString whole = scope.formatted(SqlSchema.join(columns));
    if (columns.size() == 1 && columns.get(0).toString().contains("\n")) {
      return new PySqlText(scope).string(columns.get(0));
    }
    if (columns.size() < 2 || whole.width() <= ONE_LINE) {
      return new Py.Str(whole);
    }
    List<PyString> lines = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<PyString.Part> parts = new ArrayList<>(scope.formatted(columns.get(i)).parts());
      if (i < columns.size() - 1) {
        parts.add(new PyString.Characters(","));
      }
      lines.add(new PyString(parts));
    }
    return new Py.Block(lines, true);
  }
}
