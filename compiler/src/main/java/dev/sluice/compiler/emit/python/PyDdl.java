package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.SqlSchema;
import dev.sluice.model.Text;
import java.util.List;

/** DDL of columns as a string: on one line, or a column a line. */
final class PyDdl {

  /** The longest DDL that stays on one line: what is around it needs room as well. */
  private static final int ONE_LINE = 72;

  private final Scope scope;

  PyDdl(Scope scope) {
    this.scope = scope;
  }

  /** The string of some columns and constraints; what has several lines keeps them. */
  Py string(List<Text> columns) {
    boolean several = columns.stream().anyMatch(column -> column.toString().indexOf('\n') >= 0);
    Text oneLine = SqlSchema.join(columns);
    Py.Str whole = new Py.Str(scope.formatted(scope.sql(oneLine)));
    boolean fits = columns.size() < 2 || whole.value().width() <= ONE_LINE;
    return fits && !several ? whole : new PySqlText(scope).string(SqlSchema.lines(columns));
  }
}
