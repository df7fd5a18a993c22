package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.append;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.cdc;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.kafkaSink;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.streamView;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.variable;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.APipeline;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import java.util.List;

/** Names of datasets, flows, sinks and external tables. */
final class NameCases {

  private static final Query RAW = loader("id INT, value STRING, ts TIMESTAMP");

  private NameCases() {}

  static List<RuleCase> all() {
    Dataset raw = table("raw", RAW);
    return List.of(
        accepts("dataset.duplicate", bundleOf(raw, raw, table("other.raw", RAW))),
        reports(
            "dataset.duplicate",
            bundleOf(raw, table("raw", t -> named(t, loader("id BIGINT"), 11))),
            "11: Pipeline `orders` contains two datasets that are called `raw`."),
        reports(
            "dataset.duplicate",
            bundleOf(raw, table("main.sales.raw", t -> named(t, RAW, 12))),
            "12: Pipeline `orders` contains two datasets that are called `main.sales.raw`."),
        reports(
            "dataset.duplicate",
            bundle(
                b ->
                    b.target("dev", null, t -> t.isDefault = true)
                        .target("prod", null, t -> t.values.put(variable("s", "x"), "sales"))
                        .pipelines
                        .add(pipeline("orders", p -> add(p, raw, withSchema(variable("s", "x")))))),
            "11: Pipeline `orders` contains two datasets that are called `${var.s}.raw` in target"
                + " `prod`."),
        accepts("dataset.case", bundleOf(raw, table("raws", RAW))),
        reports(
            "dataset.case",
            bundleOf(raw, table("RAW", t -> named(t, RAW, 11))),
            "11: `RAW` and `raw` in pipeline `orders` are the same name: capitals do not count."),
        accepts(
            "dataset.illegal-name",
            bundleOf(table("a_b", RAW), table("`my-table`", RAW), table("x.y.z", RAW))),
        reports(
            "dataset.illegal-name",
            bundleOf(table("my table", RAW)),
            "10: The dataset's name `my table` has a character that catalogs refuse: a blank, a"
                + " dot, a slash or a control."),
        reports(
            "dataset.illegal-name",
            bundleOf(table("a.b.c.d", RAW)),
            "10: The dataset's name `a.b.c.d` has 4 parts; three are the most."),
        reports(
            "dataset.illegal-name",
            bundleOf(table("a..b", RAW)),
            "10: The dataset's name `a..b` has an empty part."),
        reports(
            "dataset.illegal-name",
            bundleOf(table("", RAW)),
            "10: The dataset's name `` is empty."),
        reports(
            "dataset.illegal-name",
            bundleOf(raw, streamView("s.v", RAW)),
            "20: The name of the view `s.v` has several parts, but a view inside the pipeline is in"
                + " no schema."),
        accepts("dataset.qualified-name", bundleOf(table("other.raw", RAW))),
        reports(
            "dataset.qualified-name",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.publication = new Publication.UnityTarget(text("main"), text("sales"));
                      p.datasets.add(table("other.raw", RAW));
                    })),
            "10: `other.raw` names a schema, but pipeline `orders` publishes everything to its"
                + " target."),
        accepts("flow.illegal-name", bundleOf(table("t", t -> t.flows.add(append("f_1", RAW))))),
        reports(
            "flow.illegal-name",
            bundleOf(table("t", t -> t.flows.add(append("a.b", RAW)))),
            "90: The name `a.b` of a flow into `t` has several parts."),
        reports(
            "flow.illegal-name",
            bundleOf(table("t", t -> t.flows.add(append("", RAW)))),
            "90: The name `` of a flow into `t` is empty."),
        accepts(
            "flow.duplicate",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.flows.add(append("a", RAW));
                      t.flows.add(append("b", RAW));
                    }))),
        reports(
            "flow.duplicate",
            bundleOf(
                table("t", t -> t.flows.add(append("f", RAW))),
                table("u", t -> t.flows.add(append("F", RAW)))),
            "90: Two flows are called `f` and `F`, where capitals do not count, into `t` and into"
                + " `u`."),
        reports(
            "flow.duplicate",
            bundleOf(
                raw,
                table(
                    "t",
                    t -> {
                      t.flows.add(cdc(externalStream("x.y.z"), c -> {}));
                      t.flows.add(cdc(externalStream("x.y.w"), c -> {}));
                    })),
            "93: Two flows are called `t`, both into `t`; a flow without a name is called as its"
                + " table."),
        reports(
            "cdc.own-query",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.query = RAW;
                      t.flows.add(cdc(externalStream("x.y.z"), c -> {}));
                    })),
            "93: `t` has a query of its own, so no AUTO CDC flow can write to it."),
        accepts("sink.illegal-name", sinks(kafkaSink("out_1", append("f", RAW)))),
        reports(
            "sink.illegal-name",
            sinks(kafkaSink("out.x", append("f", RAW))),
            "30: The sink's name `out.x` is no single word."),
        accepts("sink.duplicate", sinks(kafkaSink("out", append("f", RAW)))),
        reports(
            "sink.duplicate",
            sinks(kafkaSink("RAW", append("f", RAW))),
            "30: The sink `RAW` has the name of a dataset of pipeline `orders`."),
        reports(
            "sink.duplicate",
            sinks(kafkaSink("out", append("f", RAW)), kafkaSink("out", append("g", RAW))),
            "30: The sink `out` has the name of another sink of pipeline `orders`."),
        accepts("external.illegal-name", bundleOf(mv("m", external("a.b.c")))),
        reports(
            "external.illegal-name",
            bundleOf(mv("m", external("a.b.c.d"))),
            "52: The name `a.b.c.d` of an external table that `m` reads has 4 parts; three are the"
                + " most."),
        reports(
            "external.illegal-name",
            bundleOf(mv("m", external("/mnt/x"))),
            "52: The name `/mnt/x` of an external table that `m` reads has a character that"
                + " catalogs refuse: a blank, a dot, a slash or a control."),
        accepts("external.live-prefix", bundleOf(mv("m", external("live.a.b")))),
        reports(
            "external.live-prefix",
            bundleOf(raw, mv("m", external("LIVE.raw"))),
            "52: `m` reads external(\"LIVE.raw\"), but `LIVE` is no schema: it once meant this"
                + " pipeline."),
        accepts(
            "external.similar", inLegacy(table("orders_v1", RAW), mv("m", external("orders_v2")))),
        reports(
            "external.unqualified",
            bundleOf(table("t", RAW), mv("m", external("d"))),
            "52: `m` reads external(\"d\"), which is looked for in the pipeline's own catalog and"
                + " schema."),
        reports(
            "external.similar",
            bundleOf(table("orders_raw", RAW), mv("m", external("ordres_raw"))),
            "52: `m` reads external(\"ordres_raw\"), a name that is almost that of `orders_raw` in"
                + " the same pipeline."),
        reports(
            "external.unqualified",
            bundleOf(mv("m", external("d")), mv("n", external("d"))),
            "52: `m` reads external(\"d\"), which is looked for in the pipeline's own catalog and"
                + " schema."),
        accepts("external.unqualified", bundleOf(mv("m", external("main.sales.orders")))),
        accepts("external.unqualified", bundleOf(mv("m", external("sales.orders")))),
        accepts("external.unqualified", inLegacy(mv("m", external("orders")))),
        reports(
            "external.unqualified",
            bundleOf(table("raw", RAW), mv("m", external("main.x.y")), mv("n", external("orders"))),
            "52: `n` reads external(\"orders\"), which is looked for in the pipeline's own catalog"
                + " and schema."),
        accepts("sink.read", reading("orders", "main.sales.orders_out")),
        reports(
            "sink.read",
            reading("out", "OUT"),
            "52: `m` reads external(\"OUT\"), which is a sink of the same pipeline; sinks cannot be"
                + " read."),
        accepts("external.internal", bundleOf(raw, mv("m", read(raw)))),
        accepts("external.internal", bundleOf(raw, mv("m", external("main.other.raw")))),
        reports(
            "external.internal",
            bundleOf(raw, mv("m", external("raw"))),
            "52: `m` reads external(\"raw\"), which is `raw` of the same pipeline."),
        reports(
            "external.internal",
            bundle(pipeline("a", raw), pipeline("b", mv("m", external("MAIN.Sales.raw")))),
            "52: `m` reads external(\"MAIN.Sales.raw\"), which is `raw` of pipeline `a`."),
        accepts(
            "external.internal",
            bundle(
                pipeline("a", table("raw", t -> hidden(t))),
                pipeline("b", mv("m", external("sales.raw"))))));
  }

  private static Bundle inLegacy(Dataset... datasets) {
    return bundle(
        pipeline(
            "legacy",
            p -> {
              p.publication = new Publication.UnityTarget(text("main"), text("sales"));
              add(p, datasets);
            }));
  }

  private static Bundle reading(String sink, String table) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              add(p, mv("m", external(table)));
              p.sinks.add(kafkaSink(sink, append("f", RAW)));
            }));
  }

  private static void hidden(dev.sluice.compiler.models.ATable table) {
    table.query = RAW;
    table.isPrivate = true;
  }

  private static void named(dev.sluice.compiler.models.ATable table, Query query, int line) {
    table.query = query;
    table.line = line;
  }

  private static void add(APipeline pipeline, Dataset... datasets) {
    pipeline.datasets.addAll(List.of(datasets));
  }

  private static Dataset withSchema(CharSequence schema) {
    return table(
        "x",
        t -> {
          t.name = text(schema, ".raw");
          t.query = RAW;
          t.line = 11;
        });
  }

  private static dev.sluice.model.Bundle sinks(dev.sluice.model.Sink... sinks) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              p.datasets.add(table("raw", RAW));
              p.sinks.addAll(List.of(sinks));
            }));
  }
}
