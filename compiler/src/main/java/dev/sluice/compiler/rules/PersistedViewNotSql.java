package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlLimits;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;

/**
 * The query of a view of the catalog has something that SQL cannot say, and such views are SQL
 * only.
 */
final class PersistedViewNotSql implements Rule {

  @Override
  public String id() {
    return "persisted-view.not-sql";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.PersistedView view) {
        SqlLimits.of(view.query(), context.columns())
            .ifPresent(
                problem ->
                    found.add(
                        Diagnostic.error(
                                id(),
                                view.origin(),
                                "The persisted view %s has %s, which SQL cannot say."
                                    .formatted(site.name(), problem))
                            .hint("put it into a table or a view(..) that this view reads")));
      }
    }
    return found;
  }
}
