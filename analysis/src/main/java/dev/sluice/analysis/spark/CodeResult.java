package dev.sluice.analysis.spark;

import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** What comes out of code that nobody looks into. */
final class CodeResult {

  private CodeResult() {}

  /** What a Python function returns: what it is said to, and nobody knows what else. */
  static LogicalPlan of(Env env, Query.Python query) {
    Columns columns = query.schema().map(Schemas::columns).orElse(Columns.OPAQUE);
    TableRef table =
        new TableRef.OfCode(query.function().name(), query.function(), tables(env, query.inputs()));
    return Inputs.relation(table, columns, false, query.stream());
  }

  /** A text that could not be analysed. */
  static LogicalPlan unknown(Env env, Query.Sql query) {
    List<TableRef> tables = tables(env, query.inputs());
    TableRef table = tables.size() == 1 ? tables.get(0) : new TableRef.External("SQL");
    return Inputs.relation(table, Columns.OPAQUE, false, query.stream()).guessed();
  }

  private static List<TableRef> tables(Env env, List<Query> inputs) {
    List<TableRef> tables = new ArrayList<>();
    for (Query input : dev.sluice.compiler.graph.Queries.all(inputs)) {
      if (input instanceof Query.Read read && read.source() instanceof Source.Table table) {
        tables.add(env.ref(table));
      }
    }
    return tables;
  }
}
