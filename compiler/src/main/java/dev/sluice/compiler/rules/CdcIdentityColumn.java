package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Ddl;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The target of a flow of changes has an identity column.
 *
 * <p>Changes are merged, which would number rows anew; the platform does not allow it.
 */
final class CdcIdentityColumn implements Rule {

  @Override
  public String id() {
    return "cdc.identity-column";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.StreamingTable table
          && table.flows().stream().anyMatch(FlowKinds::isCdc)) {
        table.spec().schema().ifPresent(schema -> check(site, schema, found));
      }
    }
    return found;
  }

  private void check(Site<Dataset> site, Schema schema, List<Diagnostic> found) {
    if (schema instanceof Schema.Columns columns) {
      for (ColumnDef column : columns.columns()) {
        if (column.identity().isPresent()) {
          found.add(identity(site, column.name(), column.origin()));
        }
      }
    } else if (schema instanceof Schema.Ddl ddl) {
      for (Ddl.Column column : Ddl.parse(ddl.text()).columns()) {
        if (column.identity()) {
          found.add(identity(site, column.name(), ddl.origin()));
        }
      }
    }
  }

  private Diagnostic identity(Site<Dataset> site, String column, Origin origin) {
    return Diagnostic.error(
            id(),
            origin,
            "Column `%s` of %s is an identity column, which a target of changes cannot have."
                .formatted(column, site.name()))
        .hint("number the rows in a table that reads " + site.name());
  }
}
