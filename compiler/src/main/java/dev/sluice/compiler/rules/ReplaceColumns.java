package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * REPLACE USING has no columns, or one twice.
 *
 * <p>Incoming rows replace those that have the same values in these columns.
 */
final class ReplaceColumns implements Rule {

  @Override
  public String id() {
    return "replace.columns";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow.ReplaceUsing> site : context.flows(Flow.ReplaceUsing.class)) {
      List<String> columns = site.value().columns();
      if (columns.isEmpty()) {
        found.add(error(site, "names no columns"));
      }
      Set<String> seen = new HashSet<>();
      columns.stream()
          .filter(column -> !seen.add(column.toLowerCase(Locale.ROOT)))
          .map(column -> error(site, "names the column `" + column + "` twice"))
          .forEach(found::add);
    }
    return found;
  }

  private Diagnostic error(Site<Flow.ReplaceUsing> site, String mistake) {
    return Diagnostic.error(
            id(),
            site.value().origin().at("keys"),
            "The flow `%s` into %s %s.".formatted(site.value().flowName(), site.name(), mistake))
        .hint("name the columns by which rows are replaced, each once");
  }
}
