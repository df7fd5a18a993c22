package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Schema;
import dev.sluice.model.TableConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of a primary key may be NULL.
 *
 * <p>The catalog asks for NOT NULL on every column of a primary key.
 */
final class NullablePrimaryKey implements Rule {

  @Override
  public String id() {
    return "constraint.nullable-key";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.Table table
          && table.spec().schema().isPresent()
          && table.spec().schema().get() instanceof Schema.Columns schema) {
        for (TableConstraint constraint : schema.constraints()) {
          if (constraint instanceof TableConstraint.PrimaryKey key) {
            schema.columns().stream()
                .filter(ColumnDef::nullable)
                .filter(column -> key.columns().stream().anyMatch(column.name()::equalsIgnoreCase))
                .map(column -> nullable(site, key, column))
                .forEach(found::add);
          }
        }
      }
    }
    return found;
  }

  private Diagnostic nullable(
      Site<Dataset> site, TableConstraint.PrimaryKey key, ColumnDef column) {
    return Diagnostic.warning(
            id(),
            key.origin(),
            "Column `%s` of the primary key of %s may be NULL."
                .formatted(column.name(), site.name()))
        .related("the column is declared here", column.origin())
        .hint("declare the column NOT NULL");
  }
}
