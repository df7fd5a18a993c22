package dev.sluice.compiler.models;

import dev.sluice.model.Bundle;
import dev.sluice.model.Cdc;
import dev.sluice.model.Cluster;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query;
import dev.sluice.model.Remarks;
import dev.sluice.model.Schema;
import dev.sluice.model.Selection;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Models as short as a test needs them; each origin is a line of one file. */
public final class Models {

  private Models() {}

  /** A line of the file that all models of tests come from. */
  public static Origin at(int line) {
    return new Origin("com.acme.Orders", "define", "Orders.java", line, Optional.empty());
  }

  public static Text text(String value) {
    return Text.of(value);
  }

  public static Text text(CharSequence... parts) {
    return new Text(Arrays.stream(parts).flatMap(part -> Text.of(part).parts().stream()).toList());
  }

  public static Variable<String> variable(String name, String fallback) {
    return new Variable<>(
        name, String.class, Optional.ofNullable(fallback), Optional.empty(), at(3));
  }

  // queries

  public static Query.Read read(Dataset dataset) {
    return new Query.Read(new Source.OfDataset(dataset, Map.of(), at(50)), false, at(50));
  }

  public static Query.Read readStream(Dataset dataset) {
    return new Query.Read(new Source.OfDataset(dataset, Map.of(), at(51)), true, at(51));
  }

  public static Source.External outside(String name) {
    return new Source.External(text(name), Optional.empty(), Map.of(), at(52));
  }

  public static Query.Read external(String name) {
    return new Query.Read(outside(name), false, at(52));
  }

  public static Query.Read externalStream(String name) {
    return new Query.Read(outside(name), true, at(52));
  }

  /** Auto Loader with the columns of a DDL text. */
  public static Query.Read loader(String ddl) {
    return new Query.Read(autoLoader(ddl, Map.of()), true, at(53));
  }

  public static Source.AutoLoader autoLoader(String ddl, Map<String, Text> options) {
    return new Source.AutoLoader(
        "json",
        text("/landing"),
        Optional.ofNullable(ddl).map(Models::ddl),
        Optional.empty(),
        Optional.empty(),
        options,
        at(53));
  }

  /** Files at rest with the columns of a DDL text. */
  public static Query.Read files(String ddl) {
    return new Query.Read(
        new Source.Files(
            "json",
            List.of(text("/landing")),
            Optional.ofNullable(ddl).map(Models::ddl),
            Optional.empty(),
            Map.of(),
            at(54)),
        false,
        at(54));
  }

  public static Query.Read connector(boolean stream, String format, Map<String, String> options) {
    return new Query.Read(
        new Source.Connector(
            format, Optional.empty(), Optional.empty(), Optional.empty(), texts(options), at(55)),
        stream,
        at(55));
  }

  public static Query.Select select(Query input, Expr... exprs) {
    return new Query.Select(
        input, Arrays.stream(exprs).<Selection>map(Selection.One::new).toList(), at(60));
  }

  public static Query.Select select(Query input, Selection selection) {
    return new Query.Select(input, List.of(selection), at(60));
  }

  public static Query.Sql sql(String text, Map<String, Query> tables) {
    return new Query.Sql(text(text), tables, Optional.empty(), false, at(61));
  }

  // expressions and schemas

  public static Schema.Ddl ddl(String text) {
    return new Schema.Ddl(text, at(40));
  }

  public static Expr.Column col(String... parts) {
    return new Expr.Column(List.of(parts), Optional.empty(), at(70));
  }

  public static Expr.Call call(String function, Expr... arguments) {
    return new Expr.Call(function, List.of(arguments), at(71));
  }

  public static Expr.Alias as(Expr expr, String... names) {
    return new Expr.Alias(expr, List.of(names), at(72));
  }

  public static Expr.Star star(String... parts) {
    return new Expr.Star(List.of(parts), at(73));
  }

  public static Expr.Sql expr(String text) {
    return new Expr.Sql(text(text), at(74));
  }

  public static Expectation expect(String name, String condition) {
    return new Expectation(name, expr(condition), Expectation.Action.WARN, at(80));
  }

  // flows

  public static Flow.Append append(String name, Query source) {
    return new Flow.Append(
        name, source, false, Map.of(), Optional.empty(), Optional.empty(), at(90));
  }

  public static Flow.Append once(String name, Query source) {
    return new Flow.Append(
        name, source, true, Map.of(), Optional.empty(), Optional.empty(), at(91));
  }

  public static Flow.Update update(String name, Query source) {
    return new Flow.Update(
        name, source, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), at(92));
  }

  public static Flow.AutoCdc cdc(Query source, Consumer<ACdc> settings) {
    ACdc cdc = new ACdc(source);
    settings.accept(cdc);
    return cdc.build();
  }

  public static Flow.AutoCdcFromSnapshot snapshots(Query source, Cdc.Scd scd) {
    return new Flow.AutoCdcFromSnapshot(
        new Flow.SnapshotSource.OfTable(source), List.of("id"), scd, Optional.empty(), at(94));
  }

  public static Flow.ReplaceWhere replaceWhere(Query source) {
    return new Flow.ReplaceWhere(source, expr("day = '2024-01-01'"), Optional.empty(), at(95));
  }

  public static Flow.ReplaceUsing replaceUsing(String name, Query source, String... columns) {
    return new Flow.ReplaceUsing(
        name,
        source,
        List.of(columns),
        col("ts"),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        at(96));
  }

  public static Sink.External sink(
      String name, String format, Map<String, String> options, Flow... flows) {
    return new Sink.External(name, format, texts(options), List.of(flows), List.of(), at(30));
  }

  public static Sink.External kafkaSink(String name, Flow... flows) {
    return sink(name, "kafka", Map.of("kafka.bootstrap.servers", "host:9092", "topic", "t"), flows);
  }

  public static PythonFunction inline(String name, String source) {
    return new PythonFunction(name, new PythonFunction.Inline(source), at(98));
  }

  public static PythonFunction module(String name, String module) {
    return new PythonFunction(
        name, new PythonFunction.Module(module, "python/" + module + ".py"), at(99));
  }

  public static Cluster cluster(Cluster.Label label, Consumer<ACluster> settings) {
    ACluster cluster = new ACluster(label);
    settings.accept(cluster);
    return cluster.build();
  }

  // datasets, pipelines, bundles

  public static Dataset.StreamingTable table(String name, Query query) {
    return table(name, t -> t.query = query);
  }

  public static Dataset.StreamingTable table(String name, Consumer<ATable> settings) {
    ATable table = new ATable(name);
    settings.accept(table);
    return table.streaming();
  }

  public static Dataset.MaterializedView mv(String name, Query query) {
    return mv(name, query, t -> {});
  }

  public static Dataset.MaterializedView mv(String name, Query query, Consumer<ATable> settings) {
    ATable table = new ATable(name);
    table.query = query;
    settings.accept(table);
    return table.materialized();
  }

  public static Dataset.ManagedTable managed(String name, Flow... flows) {
    ATable table = new ATable(name);
    table.flows.addAll(List.of(flows));
    return table.managed();
  }

  public static Dataset.StreamView streamView(String name, Query query) {
    return new Dataset.StreamView(
        text(name),
        Optional.empty(),
        Optional.empty(),
        query,
        Map.of(),
        List.of(),
        Remarks.none(),
        at(20));
  }

  public static Dataset.BatchView batchView(String name, Query query) {
    return new Dataset.BatchView(
        text(name),
        Optional.empty(),
        Optional.empty(),
        query,
        Map.of(),
        List.of(),
        Remarks.none(),
        at(21));
  }

  public static Dataset.PersistedView persistedView(String name, Query query) {
    return new Dataset.PersistedView(
        text(name), Optional.empty(), Optional.empty(), Map.of(), query, Remarks.none(), at(22));
  }

  public static Pipeline pipeline(String key, Dataset... datasets) {
    return pipeline(key, p -> p.datasets.addAll(List.of(datasets)));
  }

  public static Pipeline pipeline(String key, Consumer<APipeline> settings) {
    APipeline pipeline = new APipeline(key);
    settings.accept(pipeline);
    return pipeline.build();
  }

  public static Bundle bundle(Pipeline... pipelines) {
    return bundle(b -> b.pipelines.addAll(List.of(pipelines)));
  }

  public static Bundle bundle(Consumer<ABundle> settings) {
    ABundle bundle = new ABundle();
    settings.accept(bundle);
    return bundle.build();
  }

  /** The bundle of one pipeline with these datasets. */
  public static Bundle bundleOf(Dataset... datasets) {
    return bundle(pipeline("orders", datasets));
  }

  public static Map<String, Text> texts(Map<String, String> values) {
    Map<String, Text> texts = new java.util.TreeMap<>();
    values.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }
}
