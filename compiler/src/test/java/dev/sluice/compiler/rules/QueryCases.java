package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.as;
import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.call;
import static dev.sluice.compiler.models.Models.cdc;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.expr;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.select;
import static dev.sluice.compiler.models.Models.sql;
import static dev.sluice.compiler.models.Models.star;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.model.Bundle;
import dev.sluice.model.Cdc;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Layout;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import dev.sluice.model.WindowSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Queries: columns, expressions and SQL text. */
final class QueryCases {

  private static final Query REST = files("id INT, name STRING");
  private static final Query STREAM = loader("id INT, name STRING");

  private QueryCases() {}

  private static Bundle layout(Layout layout) {
    return bundleOf(mv("m", REST, t -> t.layout = layout));
  }

  static List<RuleCase> all() {
    Dataset raw = table("raw", STREAM);
    return List.of(
        accepts("columns.unknown", of(select(REST, allColumns()))),
        reports(
            "columns.unknown",
            of(select(external("a.b.c"), allColumns())),
            "65: All columns are asked for in `m`, but the columns of its input are not known."),
        reports(
            "columns.unknown",
            of(
                select(
                    new Query.WithColumns(REST, Map.of("sum", expr("id + 1")), at(1)),
                    allColumns(DataType.Atomic.STRING))),
            "65: All columns are asked for in `m`, but the type of column `sum` is not known."),
        accepts("columns.placeholder", of(select(REST, allColumns()))),
        reports(
            "columns.placeholder",
            of(new Query.WithColumns(REST, Map.of("x", new Expr.Placeholder()), at(67))),
            "67: The column of an allColumns().map(..) of `m` is used outside of its function."),
        accepts(
            "column.unnamed",
            of(
                select(
                    REST,
                    col("id"),
                    as(expr("1"), "one"),
                    new Expr.Cast(col("name"), DataType.Atomic.INT, false, at(1))))),
        reports(
            "column.unnamed",
            of(select(REST, col("id"), call("upper", col("name")))),
            "71: A computed column of `m` has no name."),
        reports(
            "column.unnamed",
            of(
                new Query.Aggregate(
                    REST, List.of(col("id")), List.of(call("sum", col("id"))), false, at(68))),
            "71: A computed column of `m` has no name."),
        accepts("column.duplicate", of(select(REST, col("id"), as(col("id"), "id2")))),
        reports(
            "column.duplicate",
            of(
                new Query.Join(
                    REST,
                    REST,
                    Query.JoinType.INNER,
                    new Query.JoinOn.Condition(expr("a = b")),
                    at(69))),
            "69: What is written to `m` has the columns `id` and `name` twice."),
        reports(
            "column.duplicate",
            of(select(REST, col("id"), as(expr("1"), "Id"))),
            "60: What is written to `m` has the columns `id` and `Id`, which differ only in"
                + " capitals."),
        accepts(
            "stream.window-function", of(new Query.WithColumns(REST, Map.of("n", over()), at(1)))),
        reports(
            "stream.window-function",
            bundleOf(table("t", new Query.WithColumns(STREAM, Map.of("n", over()), at(1)))),
            "75: A stream of `t` has a window function, which needs data at rest."),
        accepts("expression.empty", of(new Query.Where(REST, expr("id > 1"), at(1)))),
        reports(
            "expression.empty",
            of(new Query.Where(REST, expr(" "), at(1))),
            "74: An expression of `m` is empty."),
        accepts("list.empty", of(select(REST, col("id")))),
        accepts("layout.columns", layout(new Layout.Clustered(List.of("id", "ts"), false, at(42)))),
        reports(
            "layout.columns",
            layout(new Layout.Clustered(List.of("id", "ID"), false, at(42))),
            "42: clusterBy(..) of `m` names the column `ID` twice."),
        reports(
            "layout.columns",
            layout(new Layout.Partitioned(List.of("id", "id"), at(43))),
            "43: partitionBy(..) of `m` names the column `id` twice."),
        reports("list.empty", of(select(REST)), "60: select(..) of `m` names no columns."),
        reports(
            "list.empty",
            bundleOf(mv("m", REST, t -> t.layout = new Layout.Clustered(List.of(), false, at(42)))),
            "42: clusterBy(..) of `m` names no columns."),
        reports(
            "list.empty",
            bundleOf(
                table(
                    "t",
                    t ->
                        t.flows.add(
                            cdc(
                                externalStream("a.b.c"),
                                c -> c.columns = new Cdc.Columns.Except(List.of()))))),
            "93: exceptColumns(..) of `t` names no columns."),
        reports(
            "list.empty",
            of(new Query.Where(REST, new Expr.In(col("id"), List.of(), at(76)), at(1))),
            "76: in(..) of `m` has no values."),
        accepts(
            "sql.placeholder",
            bundleOf(raw, mv("m", sql("SELECT '{x}' FROM {raw}", Map.of("raw", read(raw)))))),
        reports(
            "sql.placeholder",
            bundleOf(raw, mv("m", sql("SELECT * FROM {rwa}, {raw}", Map.of("raw", read(raw))))),
            "61: The SQL text of `m` has the placeholder {rwa}, but no input of that name."),
        reports(
            "sql.placeholder",
            bundleOf(raw, mv("m", sql("SELECT 1 AS one", Map.of("raw", read(raw))))),
            "61: The SQL text of `m` has the input `raw`, but no placeholder for it."),
        accepts("sql.input", bundleOf(raw, mv("m", sql("TABLE {r}", Map.of("r", read(raw)))))),
        reports(
            "sql.input",
            bundleOf(
                raw,
                mv(
                    "m",
                    sql("TABLE {r}", Map.of("r", new Query.Where(read(raw), expr("x"), at(62)))))),
            "62: The input `r` of the SQL text of `m` is no plain read of a table."),
        accepts("sql.kind", of(sql("SELECT 'STREAM' AS s", Map.of()))),
        reports("sql.kind", of(sql(" ", Map.of())), "61: The SQL text of `m` is empty."),
        reports(
            "sql.kind",
            of(sql("SELECT * FROM STREAM(a.b.c)", Map.of())),
            "61: The SQL text of `m` is said to be at rest, but reads a stream."),
        reports(
            "sql.kind",
            bundleOf(
                table(
                    "t",
                    new Query.Sql(
                        text("SELECT * FROM a.b.c"), Map.of(), Optional.empty(), true, at(61)))),
            "61: The SQL text of `t` is said to be a stream, but reads none."),
        accepts(
            "sql.own-dataset",
            bundleOf(
                raw,
                mv(
                    "m",
                    sql("WITH raw AS (SELECT 1 AS x) SELECT * FROM raw JOIN a.b.raw", Map.of())))),
        reports(
            "sql.own-dataset",
            bundleOf(raw, mv("m", sql("SELECT * FROM main.sales.RAW AS r", Map.of()))),
            "61: The SQL text of `m` reads `main.sales.RAW` by its name, which is a dataset of the"
                + " bundle."),
        accepts("columns.placeholder", of(select(REST, star()))));
  }

  private static Expr over() {
    return new Expr.Over(
        call("row_number"),
        new WindowSpec(List.of(col("id")), List.of(col("name")), Optional.empty()),
        at(75));
  }

  private static Selection allColumns() {
    return allColumns(null);
  }

  private static Selection allColumns(DataType only) {
    return new Selection.AllColumns(
        List.of(),
        List.of(),
        Optional.ofNullable(only),
        new Expr.Placeholder(),
        new Selection.Renaming.Keep(),
        at(65));
  }

  private static Bundle of(Query query) {
    return bundleOf(mv("m", query));
  }
}
