package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.RowFilter;
import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The function of a row filter or of a mask is not named in full.
 *
 * <p>It is a function of Unity Catalog that exists before the pipeline runs, so neither the
 * pipeline's catalog nor its schema is assumed.
 */
final class GovernanceFunction implements Rule {

  @Override
  public String id() {
    return "governance.function-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Site<Dataset> site : context.datasets()) {
            if (site.value() instanceof Dataset.Table table) {
              Optional<RowFilter> filter = table.spec().rowFilter();
              filter
                  .flatMap(f -> check(site, names, "row filter", f.function(), f.origin()))
                  .ifPresent(found::add);
              for (ColumnDef column : masked(table)) {
                Text function = column.mask().orElseThrow().function();
                String what = "mask of column `" + column.name() + "`";
                check(site, names, what, function, column.origin()).ifPresent(found::add);
              }
            }
          }
          return found;
        });
  }

  /** The columns of a table that have a mask. */
  static List<ColumnDef> masked(Dataset.Table table) {
    return table.spec().schema().isPresent()
            && table.spec().schema().get() instanceof Schema.Columns columns
        ? columns.columns().stream().filter(column -> column.mask().isPresent()).toList()
        : List.of();
  }

  private Optional<Diagnostic> check(
      Site<Dataset> site, ResolvedNames names, String what, Text function, Origin origin) {
    List<String> parts = Names.parts(names.text(function));
    if (parts.size() == 3 && parts.stream().noneMatch(String::isBlank)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
                id(),
                origin,
                "The %s of %s is the function `%s`, which is no full name."
                    .formatted(what, site.name(), function))
            .hint("name the function as \"catalog.schema.function\""));
  }
}
