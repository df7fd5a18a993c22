package dev.sluice.conformance;

import static dev.sluice.conformance.Trees.object;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A declared schema.
 *
 * @param tableName the name under which a pipeline reads a table
 */
record SchemaTree(Trees trees, Function<Source.Table, String> tableName)
    implements Schema.Cases<Map<String, Object>>, TableConstraint.Cases<Map<String, Object>> {

  Map<String, Object> of(Schema schema) {
    return schema.accept(this);
  }

  /** What a source is read by: names and types, and nothing that only a table has. */
  Map<String, Object> reading(Schema schema) {
    if (schema instanceof Schema.Columns columns) {
      List<Object> trees =
          columns.columns().stream()
              .<Object>map(c -> object("name", c.name(), "type", TypeText.of(c.type())))
              .toList();
      return object("columns", trees, "constraints", List.of());
    }
    return of(schema);
  }

  @Override
  public Map<String, Object> columns(Schema.Columns schema) {
    List<Object> columns = new ArrayList<>();
    schema.columns().forEach(column -> columns.add(column(column)));
    List<Object> constraints = new ArrayList<>();
    schema.constraints().forEach(constraint -> constraints.add(constraint.accept(this)));
    return object("columns", columns, "constraints", constraints);
  }

  @Override
  public Map<String, Object> ddl(Schema.Ddl schema) {
    return object("ddl", schema.text());
  }

  private Map<String, Object> column(ColumnDef column) {
    Map<String, Object> tree = object("name", column.name(), "type", TypeText.of(column.type()));
    if (!column.nullable()) {
      tree.put("not_null", true);
    }
    column.comment().ifPresent(comment -> tree.put("comment", comment));
    column.generated().ifPresent(text -> tree.put("generated", object("sql", text)));
    column.defaultValue().ifPresent(text -> tree.put("default", object("sql", text)));
    column
        .identity()
        .ifPresent(
            identity ->
                tree.put(
                    "identity",
                    object(
                        "always",
                        identity.always(),
                        "start",
                        identity.start(),
                        "step",
                        identity.step())));
    column.mask().ifPresent(mask -> tree.put("mask", mask(mask)));
    return tree;
  }

  private Map<String, Object> mask(ColumnDef.Mask mask) {
    Map<String, Object> tree = object("function", trees.text(mask.function()));
    if (!mask.usingColumns().isEmpty()) {
      tree.put("using", mask.usingColumns());
    }
    return tree;
  }

  @Override
  public Map<String, Object> primaryKey(TableConstraint.PrimaryKey constraint) {
    return object(
        "name",
        constraint.name().orElse(null),
        "primary_key",
        constraint.columns(),
        "options",
        List.of());
  }

  @Override
  public Map<String, Object> foreignKey(TableConstraint.ForeignKey constraint) {
    return object(
        "name",
        constraint.name().orElse(null),
        "foreign_key",
        constraint.columns(),
        "references",
        tableName.apply(constraint.references()),
        "referenced",
        constraint.referenced(),
        "options",
        List.of());
  }
}
