package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.call;
import static dev.sluice.compiler.models.Models.cdc;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.connector;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.inline;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.persistedView;
import static dev.sluice.compiler.models.Models.select;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.Dialect;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import java.util.List;
import java.util.Map;

/** What the generated sources cannot hold. */
final class EmitCases {

  private static final Query RAW = loader("id INT, payload STRUCT<a: INT>");
  private static final Expr STRUCT = new Expr.DropFields(col("payload"), List.of("a"), at(95));

  private EmitCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("source.clash", bundleOf(table("orders", RAW), table("other.orders", RAW))),
        accepts("source.clash", bundleOf(table("sales.orders", RAW), table("sales_orders", RAW))),
        reports(
                "source.clash",
                bundleOf(
                    table("sales.orders", RAW),
                    table(
                        "sales_orders",
                        t -> {
                          t.query = RAW;
                          t.line = 11;
                        })),
                "11: `sales_orders` and `sales.orders` would both be the function `sales_orders` of"
                    + " `src/orders/transformations/other.py`.")
            .in(Dialect.DLT),
        reports(
            "source.clash",
            bundleOf(
                table("a?b", RAW),
                table(
                    "a*b",
                    t -> {
                      t.query = RAW;
                      t.line = 11;
                    })),
            "10: `a?b` and `a*b` would both be the file"
                + " `src/orders/transformations/other/a_b.py`."),
        accepts("persisted-view.not-sql", bundleOf(persistedView("v", external("a.b.c")))),
        reports(
            "persisted-view.not-sql",
            bundleOf(persistedView("v", select(external("a.b.c"), score()))),
            "22: The persisted view `v` has the Python function `score`, which SQL cannot say."),
        reports(
            "persisted-view.not-sql",
            bundleOf(
                persistedView("v", connector(false, "jdbc", Map.of("url", "u", "dbtable", "t")))),
            "22: The persisted view `v` has a read of the format `jdbc`, which SQL cannot say."),
        reports(
            "persisted-view.not-sql",
            bundleOf(
                persistedView(
                    "v", new Query.Union(external("a.b.c"), files("id INT"), true, false, at(51)))),
            "22: The persisted view `v` has a union by name over columns whose names are not"
                + " known, which SQL cannot say."),
        accepts("expression.not-sql", bundleOf(expecting(call("isnull", col("id"))))),
        reports(
            "expression.not-sql",
            bundleOf(expecting(call("isnull", STRUCT))),
            "80: The expectation `rule` of `t` has a struct without the fields `a`, which SQL"
                + " cannot say."),
        reports(
            "expression.not-sql",
            bundleOf(
                table(
                    "t",
                    t ->
                        t.flows.add(cdc(externalStream("a.b.c"), flow -> flow.deletes = score())))),
            "93: The condition of deletes of the CDC flow into `t` has the Python function"
                + " `score`, which SQL cannot say."),
        reports(
            "expression.not-sql",
            bundleOf(
                mv(
                    "t",
                    select(
                        files("payload STRUCT<a: INT>"),
                        new Expr.Alias(
                            new Expr.JsonPath(STRUCT, "b", at(96)), List.of("x"), at(96))))),
            "96: What the path `:b` goes into has a struct without the fields `a`, which SQL cannot"
                + " say."));
  }

  private static Expr score() {
    return new Expr.Alias(
        new Expr.UdfCall(
            inline("score", "def score(x):\n    return x"),
            DataType.Atomic.DOUBLE,
            false,
            List.of(col("id")),
            at(90)),
        List.of("score"),
        at(90));
  }

  private static Dataset expecting(Expr condition) {
    return table(
        "t",
        t -> {
          t.query = RAW;
          t.expectations.add(new Expectation("rule", condition, Expectation.Action.WARN, at(80)));
        });
  }
}
