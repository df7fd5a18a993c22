package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.batchView;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.kafkaSink;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.persistedView;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.readStream;
import static dev.sluice.compiler.models.Models.streamView;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.Models;
import dev.sluice.model.Dataset;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import java.util.List;

/** Who reads whom, and what kinds of things they are. */
final class GraphCases {

  private static final Query STREAM = loader("id INT, value STRING");
  private static final Query REST = files("id INT, value STRING");

  private GraphCases() {}

  static List<RuleCase> all() {
    Dataset raw = table("raw", STREAM);
    Dataset view = batchView("v", REST);
    Dataset hidden =
        table(
            "hidden",
            t -> {
              t.query = STREAM;
              t.isPrivate = true;
            });
    return List.of(
        accepts("dataset.unknown", bundleOf(raw, mv("m", read(table("raw", STREAM))))),
        reports(
            "dataset.unknown",
            bundleOf(mv("m", read(raw)), mv("n", read(raw))),
            "50: `m` reads `raw`, which pipeline `orders` does not contain."),
        reports(
            "dataset.unknown",
            bundleOf(raw, mv("m", read(table("raw", loader("id BIGINT"))))),
            "50: `m` reads a `raw` that differs from the `raw` in pipeline `orders`."),
        accepts(
            "dataset.two-pipelines", bundle(pipeline("a", raw), other("b", table("raw", STREAM)))),
        reports(
            "dataset.two-pipelines",
            bundle(pipeline("a", raw), pipeline("b", raw)),
            "10: Pipelines `a` and `b` both publish `main.sales.raw`."),
        accepts(
            "dataset.not-visible", bundle(pipeline("a", raw), pipeline("b", mv("m", read(raw))))),
        reports(
            "dataset.not-visible",
            bundle(pipeline("a", hidden), pipeline("b", mv("m", read(hidden)))),
            "50: `m` reads `hidden` of pipeline `a`, which is private."),
        reports(
            "dataset.not-visible",
            bundle(pipeline("a", raw, view), pipeline("b", mv("m", read(view)))),
            "50: `m` reads `v` of pipeline `a`, which is a view inside that pipeline."),
        accepts("dataset.without-flow", bundleOf(raw)),
        reports(
            "dataset.without-flow",
            bundleOf(table("t", t -> {})),
            "10: Nothing writes to `t`: it has neither a query nor a flow."),
        accepts(
            "pipeline.empty",
            bundle(pipeline("p", p -> p.sinks.add(kafkaSink("k", Models.append("f", STREAM)))))),
        reports("pipeline.empty", bundleOf(), "5: Pipeline `orders` contains no dataset."),
        reports(
            "pipeline.empty",
            bundleOf(view),
            "5: Pipeline `orders` contains nothing but views inside the pipeline, so it makes"
                + " nothing."),
        accepts("pipeline.cycle", bundle(pipeline("a", raw), pipeline("b", mv("m", read(raw))))),
        cycle(),
        accepts("dataset.cycle", bundleOf(raw, mv("m", read(raw)))),
        reports("dataset.cycle", bundleOf(mv("m", external("m"))), "10: `m` reads itself."),
        byName(),
        accepts(
            "table.not-resettable",
            bundleOf(
                table("keep", t -> property(t, "pipelines.reset.allowed", "false")),
                mv("m", REST))),
        reset(),
        accepts("persisted-view.reads-temporary", bundleOf(raw, persistedView("pv", read(raw)))),
        reports(
            "persisted-view.reads-temporary",
            bundleOf(view, persistedView("pv", read(view))),
            "50: The persisted view `pv` reads `v`, a view that exists inside the pipeline only."),
        accepts(
            "dataset.query-kind",
            bundleOf(raw, mv("m", read(raw)), streamView("s", readStream(raw)))),
        reports(
            "dataset.query-kind",
            bundleOf(table("t", REST)),
            "10: The streaming table `t` needs a stream, but its query is at rest."),
        reports(
            "dataset.query-kind",
            bundleOf(mv("m", STREAM)),
            "10: The materialized view `m` needs a query at rest, but its query is a stream."),
        reports(
            "dataset.query-kind",
            bundleOf(raw, persistedView("pv", readStream(raw))),
            "22: The persisted view `pv` needs a query at rest, but its query is a stream."),
        accepts(
            "dataset.read-kind", bundleOf(raw, table("t", readStream(raw)), mv("m", read(raw)))),
        reports(
            "dataset.read-kind",
            bundleOf(mv("m", REST), table("t", readStream(mv("m", REST)))),
            "51: `t` reads `m` as a stream, which its rows do not allow."),
        reports(
            "dataset.read-kind",
            bundleOf(streamView("s", STREAM), mv("m", read(streamView("s", STREAM)))),
            "50: `m` reads `s` at rest, but it is a view over a stream."),
        accepts("dataset.query-and-flows", bundleOf(raw)),
        reports(
            "dataset.query-and-flows",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.query = STREAM;
                      t.flows.add(Models.append("f", STREAM));
                    })),
            "10: `t` has both a query of its own and flows."));
  }

  private static RuleCase cycle() {
    Dataset a1 = mv("a1", REST);
    Dataset b1 = mv("b1", read(a1));
    Dataset a2 = mv("a2", read(b1));
    return reports(
        "pipeline.cycle",
        bundle(pipeline("a", a1, a2), pipeline("b", b1)),
        "50: Pipelines read each other in a circle: `a` reads `b` reads `a`.");
  }

  private static RuleCase byName() {
    Dataset a = mv("a", external("main.sales.b"));
    Dataset b = mv("b", read(a));
    return reports(
        "dataset.cycle",
        bundleOf(a, b),
        "10: Datasets read each other in a circle: `a` reads `b` reads `a`.");
  }

  private static RuleCase reset() {
    Dataset raw = table("raw", STREAM);
    Dataset view = streamView("v", readStream(raw));
    Dataset keep =
        table(
            "keep",
            t -> {
              property(t, "pipelines.reset.allowed", "false");
              t.query = readStream(view);
              t.line = 13;
            });
    return reports(
        "table.not-resettable",
        bundleOf(raw, view, keep),
        "13: `keep` must not be reset, but it reads `raw`, which a full refresh resets.");
  }

  private static void property(dev.sluice.compiler.models.ATable table, String key, String value) {
    table.query = STREAM;
    table.properties.put(key, text(value));
  }

  private static dev.sluice.model.Pipeline other(String key, Dataset... datasets) {
    return pipeline(
        key,
        p -> {
          p.publication = new Publication.Unity(text("main"), text("other"));
          p.datasets.addAll(List.of(datasets));
        });
  }
}
