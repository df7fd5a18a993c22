package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Ddl;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A schema has no columns, one without a name, or two of one name; names compare without case. */
final class SchemaColumnNames implements Rule {

  @Override
  public String id() {
    return "schema.columns";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(Schema.Columns.class)) {
      Schema.Columns schema = (Schema.Columns) step.value();
      check(step, schema.columns().stream().map(ColumnDef::name).toList(), found);
    }
    for (ModelWalk.Step step : context.all(Schema.Ddl.class)) {
      Ddl ddl = Ddl.parse(((Schema.Ddl) step.value()).text());
      if (ddl.problem().isEmpty()) {
        check(step, ddl.columns().stream().map(Ddl.Column::name).toList(), found);
      }
    }
    return found;
  }

  private void check(ModelWalk.Step step, List<String> names, List<Diagnostic> found) {
    if (names.isEmpty()) {
      found.add(error(step, "has no columns").hint("declare at least one column"));
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isBlank()) {
        found.add(error(step, "has a column without a name").hint("name the column"));
      } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        found.add(
            error(step, "has two columns that are called `" + name + "`")
                .hint("give one of them another name"));
      }
    }
  }

  private Diagnostic error(ModelWalk.Step step, String mistake) {
    return Diagnostic.error(
        id(), step.origin(), "A schema%s %s.".formatted(TextPlaces.of(step), mistake));
  }
}
