package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An identity or default column is declared that cannot be.
 *
 * <p>Identity columns are BIGINT and count in steps other than 0; materialized views, which are
 * computed anew, have neither identities nor defaults.
 */
final class IdentityColumn implements Rule {

  @Override
  public String id() {
    return "column.identity";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.Table table
          && table.spec().schema().isPresent()
          && table.spec().schema().get() instanceof Schema.Columns schema) {
        for (ColumnDef column : schema.columns()) {
          mistake(table, column)
              .map(
                  mistake ->
                      Diagnostic.error(
                              id(),
                              column.origin(),
                              "Column `%s` of %s %s."
                                  .formatted(column.name(), site.name(), mistake))
                          .hint("declare it as a plain column, and fill it in the query"))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<String> mistake(Dataset.Table table, ColumnDef column) {
    boolean view = table instanceof Dataset.MaterializedView;
    if (column.defaultValue().isPresent() && view) {
      return Optional.of("has a default, which materialized views do not know");
    }
    if (column.defaultValue().isPresent()
        && (column.identity().isPresent() || column.generated().isPresent())) {
      return Optional.of("has a default, but the platform computes its values");
    }
    if (column.identity().isEmpty()) {
      return Optional.empty();
    }
    if (view) {
      return Optional.of("is an identity column, which materialized views do not know");
    }
    if (column.type() != DataType.Atomic.BIGINT) {
      return Optional.of("is an identity column, but no BIGINT");
    }
    if (column.generated().isPresent()) {
      return Optional.of("is both an identity and a generated column");
    }
    return column.identity().get().step() == 0
        ? Optional.of("is an identity column that counts in steps of 0")
        : Optional.empty();
  }
}
