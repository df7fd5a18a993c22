package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Columns;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        Map<String, List<String>> twice = columns.map(DuplicateColumn::twice).orElse(Map.of());
        if (!twice.isEmpty()) {
          found.add(duplicate(site, query, twice.values()));
        }
      }
    }
    return found;
  }

  /** By lower-cased name, the spellings of each column that is there more than once. */
  private static Map<String, List<String>> twice(Columns columns) {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    for (Columns.Column column : columns.columns()) {
      spellings
          .computeIfAbsent(column.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(column.name());
    }
    spellings.values().removeIf(names -> names.size() == 1);
    return spellings;
  }

  private Diagnostic duplicate(Site<Dataset> site, Query query, Collection<List<String>> twice) {
    Set<String> same = new LinkedHashSet<>();
    Set<String> apart = new LinkedHashSet<>();
    for (List<String> spellings : twice) {
      if (spellings.stream().distinct().count() == 1) {
        same.add(spellings.get(0));
      } else {
        apart.addAll(spellings);
      }
    }
    List<String> parts = new ArrayList<>();
    if (!same.isEmpty()) {
      String columns = same.size() == 1 ? "the column " : "the columns ";
      parts.add(columns + Messages.all(same) + " twice");
    }
    if (!apart.isEmpty()) {
      parts.add("the columns " + Messages.all(apart) + ", which differ only in capitals");
    }
    Diagnostic found =
        Diagnostic.error(
                id(),
                query.origin(),
                "What is written to %s has %s."
                    .formatted(site.name(), String.join(", and ", parts)))
            .related(site.name() + " is declared here", site.value().origin());
    Diagnostic apartToo =
        apart.isEmpty()
            ? found
            : found.hint("rename one of them: for a table, capitals do not count");
    return same.isEmpty()
        ? apartToo
        : apartToo
            .hint("select the columns that are meant, through an alias(..) of each side of a join")
            .hint("or join by the column's name, which keeps it once");
  }
}
