package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Columns;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is written to a table has two columns of one name.
 *
 * <p>Most often both sides of a join have it. Tables refuse it with {@code COLUMN_ALREADY_EXISTS}.
 * Looked at where the columns are known; names compare without case.
 */
final class DuplicateColumn implements Rule {

  @Override
  public String id() {
    return "column.duplicate";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.TemporaryView) {
        continue;
      }
      for (Query query : site.value().queries()) {
        Optional<Columns> columns = context.columns().of(query);
        Set<String> twice = columns.map(DuplicateColumn::twice).orElse(Set.of());
        if (!twice.isEmpty()) {
          found.add(duplicate(site, query, twice));
        }
      }
    }
    return found;
  }

  private static Set<String> twice(Columns columns) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new LinkedHashSet<>();
    for (Columns.Column column : columns.columns()) {
      if (!seen.add(column.name().toLowerCase(Locale.ROOT))) {
        twice.add(column.name());
      }
    }
    return twice;
  }

  private Diagnostic duplicate(Site<Dataset> site, Query query, Set<String> names) {
    boolean one = names.size() == 1;
    return Diagnostic.error(
            id(),
            query.origin(),
            "What is written to %s has %s twice."
                .formatted(
                    site.name(), (one ? "the column " : "the columns ") + Messages.all(names)))
        .related(site.name() + " is declared here", site.value().origin())
        .hint("select the columns that are meant, through an alias(..) of each side of a join")
        .hint("or join by the column's name, which keeps it once");
  }
}
