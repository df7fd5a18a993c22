package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.append;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.cdc;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.connector;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.inline;
import static dev.sluice.compiler.models.Models.kafkaSink;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.managed;
import static dev.sluice.compiler.models.Models.once;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.replaceUsing;
import static dev.sluice.compiler.models.Models.replaceWhere;
import static dev.sluice.compiler.models.Models.select;
import static dev.sluice.compiler.models.Models.sink;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.texts;
import static dev.sluice.compiler.models.Models.update;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.models.APipeline;
import dev.sluice.compiler.models.Models;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Setting;
import dev.sluice.model.Sink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Flows, sinks, previews and dialects. */
final class FlowCases {

  private static final Query STREAM = loader("id INT, value STRING, ts TIMESTAMP");
  private static final Query REST = files("id INT, value STRING, ts TIMESTAMP");
  private static final String KAFKA = "kafka.bootstrap.servers";

  private FlowCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("flow.query-kind", flows(append("f", STREAM), once("g", REST))),
        reports(
            "flow.query-kind",
            flows(append("f", REST)),
            "90: A flow into `t` needs a stream, but its query is at rest."),
        reports(
            "flow.query-kind",
            flows(once("f", STREAM)),
            "91: A flow that runs once into `t` needs a query at rest, but its query is a stream."),
        reports(
            "flow.query-kind",
            flows(cdc(Models.external("x.y.z"), c -> {})),
            "93: A flow into `t` needs a stream, but its query is at rest."),
        accepts("flow.update-into-table", sinks(p -> {}, kafkaSink("k", update("u", STREAM)))),
        reports(
            "flow.update-into-table",
            preview(p -> p.datasets.add(table("t", t -> t.flows.add(update("u", STREAM))))),
            "92: The update flow `u` writes to the table `t`, but only sinks take updates."),
        accepts("sink.flow-kind", sinks(p -> {}, kafkaSink("k", append("a", STREAM)))),
        reports(
            "sink.flow-kind",
            sinks(p -> {}, kafkaSink("k", once("a", REST))),
            "91: `k` is a sink, which takes no flow that runs once."),
        reports(
            "sink.flow-kind",
            sinks(p -> {}, sink("d", "delta", Map.of("path", "/x"), update("u", STREAM))),
            "92: `d` is a Delta sink, which takes no update flow."),
        reports(
            "sink.flow-kind",
            sinks(p -> {}, kafkaSink("k", cdc(externalStream("x.y.z"), c -> {}))),
            "93: `k` is a sink, which takes no flow of kind AUTO CDC."),
        accepts(
            "sink.options",
            sinks(
                p -> {},
                sink("d", "delta", Map.of("tableName", "a.b.c"), append("a", STREAM)),
                sink(
                    "k",
                    "kafka",
                    Map.of(KAFKA, "h:1"),
                    append("b", select(STREAM, col("value"), Models.as(col("id"), "topic")))))),
        reports(
            "sink.options",
            sinks(
                p -> {},
                sink(
                    "d", "delta", Map.of("tableName", "a.b.c", "path", "/x"), append("a", STREAM))),
            "30: The sink `d` has both a path and a table."),
        reports(
            "sink.options",
            sinks(p -> {}, sink("d", "delta", Map.of("tableName", "orders"), append("a", STREAM))),
            "30: The sink `d` writes to `orders`, which is no full name."),
        reports(
            "sink.options",
            sinks(p -> {}, sink("k", "kafka", Map.of("topic", "t"), append("a", STREAM))),
            "30: The sink `k` names no Kafka servers."),
        reports(
            "sink.options",
            sinks(p -> {}, sink("k", "kafka", Map.of(KAFKA, "h:1"), append("a", STREAM))),
            "30: The sink `k` names no topic, and what is written to it has no column `topic`."),
        reports(
            "sink.options",
            sinks(p -> {}, sink("k", "kafka", Map.of(), append("a", STREAM))),
            "30: The sink `k` names no Kafka servers.",
            "30: The sink `k` names no topic, and what is written to it has no column `topic`."),
        accepts("sink.kafka-value", sinks(p -> {}, kafkaSink("k", append("a", STREAM)))),
        reports(
            "sink.kafka-value",
            sinks(p -> {}, kafkaSink("k", append("a", select(STREAM, col("id"), col("ts"))))),
            "60: What is written to the Kafka sink `k` has no column `value`; its columns are `id`"
                + " and `ts`."),
        accepts("sink.without-flow", sinks(p -> {}, kafkaSink("k", append("a", STREAM)))),
        reports(
            "sink.without-flow",
            sinks(p -> p.datasets.add(table("t", STREAM)), kafkaSink("k")),
            "30: Nothing writes to the sink `k`."),
        accepts("sink.dbutils", sinks(p -> {}, batchSink("def write(df, n):\n  df.show()\n"))),
        reports(
            "sink.dbutils",
            sinks(p -> {}, batchSink("def write(df, n):\n  dbutils.secrets.get('a', 'b')\n")),
            "98: The handler `write` of the sink `b` uses `dbutils`, which cannot be sent along."),
        accepts("replace.other-flows", previewed(replaceWhere(REST))),
        reports(
            "replace.other-flows",
            previewed(replaceUsing("r", STREAM, "id"), append("a", STREAM)),
            "96: A REPLACE USING flow has to be the only one that writes to `t`, but another flow"
                + " does too."),
        reports(
            "replace.other-flows",
            previewed(replaceWhere(REST), replaceWhere(REST)),
            "95: A REPLACE WHERE flow has to be the only one that writes to `t`, but another flow"
                + " does too."),
        accepts("replace.columns", previewed(replaceUsing("r", STREAM, "id"))),
        reports(
            "replace.columns",
            previewed(replaceUsing("r", STREAM)),
            "96: The flow `r` into `t` names no columns."),
        reports(
            "replace.columns",
            previewed(replaceUsing("r", STREAM, "id", "Id")),
            "96: The flow `r` into `t` names the column `Id` twice."),
        accepts("real-time.pipeline", sinks(FlowCases::realTime, kafkaSink("k", realTime(STREAM)))),
        reports(
            "real-time.pipeline",
            sinks(p -> {}, kafkaSink("k", realTime(STREAM))),
            "92: A flow into `k` runs in Real-Time Mode, for which pipeline `orders` lacks"
                + " continuous mode, channel PREVIEW and the configuration"
                + " `spark.databricks.streaming.realTimeMode.enabled`."),
        accepts("real-time.flow", sinks(FlowCases::realTime, kafkaSink("k", realTime(STREAM)))),
        reports(
            "real-time.flow",
            sinks(
                FlowCases::realTime,
                kafkaSink(
                    "k",
                    realTime(
                        new Query.Join(
                            STREAM,
                            connector(true, "rate", Map.of()),
                            Query.JoinType.INNER,
                            new Query.JoinOn.Using(List.of("ts")),
                            Models.at(1))))),
            "92: A flow into `k` runs in Real-Time Mode, but it joins two streams."),
        accepts(
            "preview.not-enabled", preview(p -> p.datasets.add(managed("t", append("f", STREAM))))),
        reports(
            "preview.not-enabled",
            bundleOf(managed("t", append("f", STREAM))),
            "10: Pipeline `orders` uses managed tables in `t`, which the platform has in preview."),
        reports(
            "preview.not-enabled",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.parameters.put("day", text("x"));
                      p.datasets.add(
                          Models.mv("m", REST, t -> t.refreshPolicy = Dataset.RefreshPolicy.FULL));
                      p.datasets.add(table("t", t -> t.flows.add(replaceWhere(REST))));
                    })),
            "5: Pipeline `orders` uses parameters, which the platform has in preview.",
            "10: Pipeline `orders` uses refresh policies in `m`, which the platform has in"
                + " preview.",
            "95: Pipeline `orders` uses REPLACE WHERE in `t`, which the platform has in preview."),
        accepts(
            "dialect.lacks-feature",
            preview(p -> p.datasets.add(managed("t", append("f", STREAM))))),
        reports(
                "dialect.lacks-feature",
                preview(p -> p.datasets.add(managed("t", append("f", STREAM)))),
                "10: `t` is a managed table, which the dialect `dlt` does not have.")
            .in(Dialect.DLT),
        reports(
                "dialect.lacks-feature",
                previewed(replaceUsing("r", STREAM, "id")),
                "96: A flow into `t` is of kind REPLACE USING, which the dialect `dlt` does not"
                    + " have.")
            .in(Dialect.DLT),
        reports(
            "dialect.lacks-feature",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.isPrivate = true;
                      t.flows.add(append("f", STREAM));
                    })),
            "10: The table `t` is private and fed by flows, which the dialect `pipelines` does not"
                + " have."));
  }

  private static Flow realTime(Query source) {
    return new Flow.Update(
        "u",
        source,
        texts(Map.of("pipelines.trigger", "RealTime", "pipelines.trigger.interval", "5 minutes")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Models.at(92));
  }

  private static void realTime(APipeline pipeline) {
    pipeline.continuous = Setting.of(true);
    pipeline.channel = Pipeline.Channel.PREVIEW;
    pipeline.configuration.put("spark.databricks.streaming.realTimeMode.enabled", text("true"));
  }

  private static Sink batchSink(String source) {
    return new Sink.ForeachBatch(
        "b", inline("write", source), List.of(append("a", STREAM)), List.of(), Models.at(31));
  }

  private static Bundle flows(Flow... flows) {
    return bundleOf(table("t", t -> t.flows.addAll(List.of(flows))));
  }

  private static Bundle previewed(Flow... flows) {
    return preview(p -> p.datasets.add(table("t", t -> t.flows.addAll(List.of(flows)))));
  }

  private static Bundle preview(Consumer<APipeline> settings) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              p.preview = true;
              settings.accept(p);
            }));
  }

  private static Bundle sinks(Consumer<APipeline> settings, Sink... sinks) {
    return preview(
        p -> {
          p.sinks.addAll(List.of(sinks));
          settings.accept(p);
        });
  }
}
