package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table is clustered or partitioned by a column twice; capitals do not count. */
final class LayoutColumns implements Rule {

  @Override
  public String id() {
    return "layout.columns";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.Table table) {
        Layout layout = table.spec().layout();
        if (layout instanceof Layout.Partitioned it) {
          check(site, "partitionBy", it.columns(), it.origin(), found);
        } else if (layout instanceof Layout.Clustered it) {
          check(site, "clusterBy", it.columns(), it.origin(), found);
        }
      }
    }
    return found;
  }

  private void check(
      Site<?> site, String word, List<String> columns, Origin origin, List<Diagnostic> found) {
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column.toLowerCase(Locale.ROOT))) {
        found.add(
            Diagnostic.error(
                    id(),
                    origin,
                    "%s(..) of %s names the column `%s` twice."
                        .formatted(word, site.name(), column))
                .hint("name each column once"));
      }
    }
  }
}
