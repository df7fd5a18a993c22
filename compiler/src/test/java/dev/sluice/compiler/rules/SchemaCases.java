package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.ddl;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.outside;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.model.Bundle;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.RowFilter;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schemas, keys, and the functions that govern tables. */
final class SchemaCases {

  private static final ColumnDef ID = ColumnDef.of("id", DataType.Atomic.BIGINT, false, at(43));
  private static final ColumnDef NAME = ColumnDef.of("name", DataType.Atomic.STRING, true, at(44));

  private SchemaCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("schema.syntax", bundleOf(table("t", loader("id INT")))),
        reports(
            "schema.syntax",
            bundleOf(table("t", loader("id BIGNIT"))),
            "40: The schema text of `t` is no DDL: `BIGNIT` is no data type, at character 4 of `id"
                + " BIGNIT`."),
        accepts("schema.columns", bundleOf(table("t", loader("a INT, b INT")))),
        reports(
            "schema.columns",
            bundleOf(table("t", loader("a INT, A INT"))),
            "40: A schema of `t` has two columns that are called `A`."),
        reports("schema.columns", declared(List.of()), "45: A schema of `t` has no columns."),
        accepts("type.decimal", declared(List.of(typed(new DataType.Decimal(38, 38))))),
        reports(
            "type.decimal",
            declared(List.of(typed(new DataType.ArrayOf(new DataType.Decimal(40, 2))))),
            "46: There is no DECIMAL(40,2) of `t`."),
        accepts("column.identity", declared(List.of(identity(DataType.Atomic.BIGINT)))),
        reports(
            "column.identity",
            declared(List.of(identity(DataType.Atomic.INT))),
            "47: Column `n` of `t` is an identity column, but no BIGINT."),
        reports(
            "column.identity",
            bundleOf(
                mv(
                    "m",
                    files("n BIGINT"),
                    t -> t.schema = schema(List.of(identity(DataType.Atomic.BIGINT))))),
            "47: Column `n` of `m` is an identity column, which materialized views do not know."),
        reports(
            "column.identity",
            declared(List.of(identity(DataType.Atomic.BIGINT, Optional.of("1")))),
            "47: Column `n` of `t` has a default, but the platform computes its values."),
        accepts("constraint.shape", declared(List.of(ID), primary("id"))),
        reports(
            "constraint.shape",
            declared(List.of(ID), primary("idd")),
            "48: In `t`, the primary key has the column `idd`, which the schema lacks."),
        reports(
            "constraint.shape",
            declared(List.of(ID), primary()),
            "48: In `t`, the primary key has no columns."),
        reports(
            "constraint.shape",
            declared(List.of(ID), primary("id"), primary("id")),
            "48: In `t`, a second primary key is declared."),
        reports(
            "constraint.shape",
            declared(List.of(ID), foreign(outside("a.b.c"), List.of("x", "y"), "id")),
            "49: In `t`, a foreign key has 1 column, but refers to 2."),
        accepts("constraint.nullable-key", declared(List.of(ID), primary("id"))),
        reports(
            "constraint.nullable-key",
            declared(List.of(ID, NAME), primary("id", "name")),
            "48: Column `name` of the primary key of `t` may be NULL."),
        accepts(
            "foreign-key.cycle",
            declared(List.of(ID), foreign(outside("a.b.c"), List.of("id"), "id"))),
        reports(
            "foreign-key.cycle",
            declared(List.of(ID), foreign(outside("t"), List.of("id"), "id")),
            "49: The foreign key of `t` refers to its own table."),
        twoTables(),
        accepts("governance.function-name", filtered("main.sec.by_region")),
        reports(
            "governance.function-name",
            filtered("by_region"),
            "42: The row filter of `t` is the function `by_region`, which is no full name."));
  }

  private static RuleCase twoTables() {
    Dataset a =
        table(
            "a",
            t -> {
              t.query = loader("id BIGINT");
              t.schema = schema(List.of(ID), foreign(outside("b"), List.of("id"), "id"));
            });
    Dataset b =
        table(
            "b",
            t -> {
              t.query = loader("id BIGINT");
              t.schema =
                  schema(
                      List.of(ID),
                      foreign(new Source.OfDataset(a, Map.of(), at(1)), List.of("id"), "id"));
            });
    return reports(
        "foreign-key.cycle",
        bundleOf(a, b),
        "49: The foreign key of `a` to `b` closes a circle of foreign keys.");
  }

  private static Bundle filtered(String function) {
    return bundleOf(
        table(
            "t",
            t -> {
              t.query = loader("id INT");
              t.schema = ddl("id INT");
              t.rowFilter = new RowFilter(text(function), List.of("id"), at(42));
            }));
  }

  private static ColumnDef typed(DataType type) {
    return ColumnDef.of("d", type, true, at(46));
  }

  private static ColumnDef identity(DataType type) {
    return identity(type, Optional.empty());
  }

  private static ColumnDef identity(DataType type, Optional<String> value) {
    return new ColumnDef(
        "n",
        type,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new ColumnDef.Identity(true, 1, 1)),
        value,
        Optional.empty(),
        false,
        at(47));
  }

  private static TableConstraint primary(String... columns) {
    return new TableConstraint.PrimaryKey(Optional.empty(), List.of(columns), at(48));
  }

  private static TableConstraint foreign(
      Source.Table table, List<String> referenced, String... columns) {
    return new TableConstraint.ForeignKey(
        Optional.empty(), List.of(columns), table, referenced, at(49));
  }

  private static Schema schema(List<ColumnDef> columns, TableConstraint... constraints) {
    return new Schema.Columns(Optional.empty(), columns, List.of(constraints), at(45));
  }

  private static Bundle declared(List<ColumnDef> columns, TableConstraint... constraints) {
    return bundleOf(
        table(
            "t",
            t -> {
              t.query = loader("id BIGINT");
              t.schema = schema(columns, constraints);
            }));
  }
}
