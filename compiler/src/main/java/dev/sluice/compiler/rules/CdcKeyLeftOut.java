package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cdc;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of a flow of changes is left out of the target.
 *
 * <p>The rows of the target could not be told apart. Columns of the sequence and of the delete
 * condition may well be left out.
 */
final class CdcKeyLeftOut implements Rule {

  @Override
  public String id() {
    return "cdc.key-left-out";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow.AutoCdc> site : context.flows(Flow.AutoCdc.class)) {
      for (String key : site.value().keys()) {
        if (isLeftOut(key, site.value().columns())) {
          found.add(leftOut(site, key));
        }
      }
    }
    return found;
  }

  private static boolean isLeftOut(String key, Cdc.Columns columns) {
    if (columns instanceof Cdc.Columns.Except except) {
      return except.names().stream().anyMatch(key::equalsIgnoreCase);
    }
    return columns instanceof Cdc.Columns.Only only
        && !only.names().isEmpty()
        && only.names().stream().noneMatch(key::equalsIgnoreCase);
  }

  private Diagnostic leftOut(Site<Flow.AutoCdc> site, String key) {
    return Diagnostic.warning(
            id(),
            site.value().origin().at("exceptColumns", "columns"),
            "The key `%s` of the flow into %s is not among the columns that it writes."
                .formatted(key, site.name()))
        .hint(
            site.value().columns() instanceof Cdc.Columns.Except
                ? "take `" + key + "` out of .exceptColumns(..)"
                : "add `" + key + "` to .columns(..)");
  }
}
