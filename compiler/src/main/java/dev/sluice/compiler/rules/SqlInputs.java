package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The input of an SQL text is more than a table.
 *
 * <p>In the text it becomes the table's name: neither a query nor reader options fit in.
 */
final class SqlInputs implements Rule {

  @Override
  public String id() {
    return "sql.input";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Sql> site : context.queries(Query.Sql.class)) {
      site.value()
          .tables()
          .forEach(
              (name, input) -> {
                if (!isTable(input)) {
                  found.add(notATable(site, name, input));
                }
              });
    }
    return found;
  }

  private static boolean isTable(Query input) {
    return input instanceof Query.Read read
        && read.source() instanceof Source.Table table
        && SourceOptions.of(table).isEmpty();
  }

  private Diagnostic notATable(Site<Query.Sql> site, String name, Query input) {
    return Diagnostic.error(
            id(),
            input.origin(),
            "The input `%s` of the SQL text of %s is no plain read of a table."
                .formatted(name, site.name()))
        .related("the text is written here", site.value().origin())
        .hint("declare a view(..) from the query, add it to the pipeline, and read that");
  }
}
