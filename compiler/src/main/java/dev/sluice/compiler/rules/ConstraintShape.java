package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Schema;
import dev.sluice.model.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key of a table has no columns, columns that the table lacks, or does not fit what it refers to.
 *
 * <p>A table has one primary key; a foreign key has as many columns as those that it refers to.
 */
final class ConstraintShape implements Rule {

  @Override
  public String id() {
    return "constraint.shape";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.Table table
          && table.spec().schema().isPresent()
          && table.spec().schema().get() instanceof Schema.Columns schema) {
        check(site, schema, found);
      }
    }
    return found;
  }

  private void check(Site<Dataset> site, Schema.Columns schema, List<Diagnostic> found) {
    Optional<TableConstraint> primary = Optional.empty();
    for (TableConstraint constraint : schema.constraints()) {
      Shape shape = shape(constraint);
      List<String> names = schema.columns().stream().map(ColumnDef::name).toList();
      if (shape.columns.isEmpty()) {
        found.add(error(site, constraint, shape.kind + " has no columns").hint("name its columns"));
      }
      for (String column : shape.columns) {
        if (names.stream().noneMatch(column::equalsIgnoreCase)) {
          Diagnostic unknown =
              error(
                  site,
                  constraint,
                  shape.kind + " has the column `" + column + "`, which the schema lacks");
          found.add(
              Messages.didYouMean(unknown, column, names)
                  .hint("declare the column, or name one that is declared"));
        }
      }
      if (!shape.referenced.isEmpty() && shape.referenced.size() != shape.columns.size()) {
        found.add(
            error(
                    site,
                    constraint,
                    shape.kind
                        + " has "
                        + Messages.count(shape.columns.size(), "column")
                        + ", but refers to "
                        + shape.referenced.size())
                .hint("refer to as many columns as the key has"));
      }
      if (constraint instanceof TableConstraint.PrimaryKey) {
        if (primary.isPresent()) {
          found.add(
              error(site, constraint, "a second primary key is declared")
                  .related("the first is declared here", primary.get().origin())
                  .hint("make one primary key of all its columns"));
        }
        primary = Optional.of(constraint);
      }
    }
  }

  private Diagnostic error(Site<Dataset> site, TableConstraint constraint, String mistake) {
    return Diagnostic.error(
        id(), constraint.origin(), "In %s, %s.".formatted(site.name(), mistake));
  }

  private static Shape shape(TableConstraint constraint) {
    return constraint.accept(
        new TableConstraint.Cases<Shape>() {
          @Override
          public Shape primaryKey(TableConstraint.PrimaryKey key) {
            return new Shape("the primary key", key.columns(), List.of());
          }

          @Override
          public Shape foreignKey(TableConstraint.ForeignKey key) {
            return new Shape("a foreign key", key.columns(), key.referenced());
          }
        });
  }

  private record Shape(String kind, List<String> columns, List<String> referenced) {}
}
