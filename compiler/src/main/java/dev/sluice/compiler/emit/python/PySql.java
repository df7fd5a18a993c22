package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.SqlTemplate;
import dev.sluice.model.Query;

/** Queries that are SQL text. */
final class PySql {

  private final TableNames tables;
  private final Scope scope;

  PySql(TableNames tables, Scope scope) {
    this.tables = tables;
    this.scope = scope;
  }

  Py render(Query.Sql query) {
    return Py.atom("spark")
        .method("sql", new PySqlText(scope).string(SqlTemplate.fill(query, tables)));
  }
}
